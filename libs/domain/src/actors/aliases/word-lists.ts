/** Words that say little of whom a name means, and names that are never taken for another because they look like it. All folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Honorifics and ranks before a person's name, with their abbreviations. */
export const titles = words(`
  adm admiral ambassador amb ayatollah brig brigadier capt captain chancellor col colonel cmdr commander dr emir field former gen
  general gov governor haj haji hajj hajji hojatoleslam imam king lieutenant lord lt maj major marshal maulana mawlana minister mr mrs
  ms mullah mulla pm pope premier pres president prime prince princess prof professor queen rep sayyed sayyid sec secretary sen senator
  seyed seyyed sgt shaikh sheik sheikh sir sultan vice`);

/** What a group calls itself or is called; a name may be given with it or without. */
export const genericWords = words(`
  armed faction fighters gang group guerrillas insurgents militant militants militia militias movement network organisation organization
  rebel rebels separatist separatists terrorist terrorists`);

/** Parts of a body: a name with one may mean the part, and without it the whole. */
export const unitWords = words(
  `army battalion battalions brigade brigades corps force forces front guard guards party units wing`,
);

/** Small words that are written or left out. Not "de", "van" or "an": in Vietnamese, or in Spanish, these may be all that tells two names apart. */
export const particles = words(`al and at el for in of on the to ul`);

/** Words for "son of", spelled in many ways. */
export const sonOf = words('ben bin ibn');

/** Short words that are spelled in several ways although short. */
export const shortVariants = words('abo abou abu bou bu');

/** Peoples and faiths: what is left of "Kurdish fighters" without the fighters is not who they are. */
const peoples = words(`
  arab arabs catholic christian christians hindu hindus islamic islamist islamists jewish kurd kurdish kurds muslim muslims palestinian
  protestant shia shiite shiites sikh sikhs sunni sunnis tamil tribal`);

/** Whether a name of this one word is of a country, a people or a faith; of a country's people by its first letters: Syrian, Lebanese, Iraqi. */
export const meansPeople = (word: string): boolean =>
  peoples.has(word) ||
  [...countryNames].some(
    (country) => !country.includes(' ') && word.startsWith(country.slice(0, Math.max(4, country.length - 2))),
  );

/** Short names of countries (members of the United Nations and a few more): too close to each other to be told apart by their letters. */
export const countryNames: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|
benin|bhutan|bolivia|bosnia|botswana|brazil|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|central african republic|chad|
chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czechia|czech republic|denmark|djibouti|dominica|dominican republic|east timor|ecuador|
egypt|el salvador|england|equatorial guinea|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|
guatemala|guinea|guinea bissau|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|
kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|
malawi|malaysia|maldives|mali|malta|marshall islands|mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique|
myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palau|palestine|panama|
papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|san marino|saudi arabia|scotland|senegal|serbia|seychelles|
sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|swaziland|sweden|
switzerland|syria|taiwan|tajikistan|tanzania|thailand|timor leste|togo|tonga|trinidad and tobago|tunisia|turkey|turkmenistan|tuvalu|uganda|ukraine|
united arab emirates|united kingdom|united states|uruguay|uzbekistan|vanuatu|vatican|venezuela|vietnam|wales|yemen|zambia|zimbabwe`
    .replaceAll('\n', '')
    .split('|'),
);
