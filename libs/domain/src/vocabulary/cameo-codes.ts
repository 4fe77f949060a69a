import { isActionType } from './plover-types';
import type { ActionType } from './plover-types';

/**
 * CAMEO event codes with their Goldstein score and their place in PLOVER.
 *
 * Scores: Goldstein's scale (Goldstein 1992) as extended to CAMEO (Schrodt, Gerner and Yilmaz 2009) and published by GDELT in CAMEO.goldsteinscale.txt,
 * 311 codes. ICEWS prints other scores for 016, 022, 164 and 165.
 *
 * Place: "CAMEO to PLOVER conversion table" of PLOVER Draft 0.8, 17 September 2021 (Open Event Data Alliance, CC BY-SA 4.0), 256 codes, all of CAMEO 03 to
 * 20; it adds 1213 and 1214, which the scale lacks. CAMEO 01 and 02 (statements, appeals) have no PLOVER type. What may surprise:
 * - Some codes stand under another type than their root: 163 is COERCE, 175 and 201 are ASSAULT, 1712 is ASSAULT in mode seize, 191 and 192 are COERCE, and
 *   0813, 0814 and 084 to 0874 are RETREAT. A bare 08 is CONCEDE, which the table names first.
 * - Modes and contexts that manual 2.0 has dropped or renamed since are kept: return, ease, ban, political, assassinate (now targeted), cleansing,
 *   massacre; humanitarian, democracy.
 * - One slip is mended: 175 prints pro_autocracy as its mode; it is a context.
 */
export type CameoEntry = Readonly<{
  code: string;
  /** -10 to 10; none where the scale lacks the code (1213, 1214). */
  goldstein: number | undefined;
  type: ActionType | undefined;
  mode: string | undefined;
  contexts: readonly string[];
}>;

export type Plover = Readonly<{ type: ActionType; mode: string | undefined; contexts: readonly string[] }>;

/** code:goldstein:type:mode:contexts, in the order of the codes; `?` for no score, `;` between contexts. */
const table = `
  01:0 010:0 011:-0.1 012:-0.4 013:0.4 014:0 015:0 016:-2 017:0 018:3.4 019:3.4
  02:3 020:3 021:3.4 0211:3.4 0212:3.4 0213:3.4 0214:3.4 022:3.2 023:3.4 0231:3.4 0232:3.4 0233:3.4 0234:3.4
  024:-0.3 0241:-0.3 0242:-0.3 0243:-0.3 0244:-0.3 025:-0.3 0251:-0.3 0252:-0.3 0253:-0.3 0254:-0.3 0255:-0.3
  0256:-0.3 026:4 027:4 028:4
  03:4:AGREE 030:4:AGREE::diplomatic 031:5.2:AGREE::diplomatic 0311:5.2:AGREE::economic 0312:5.2:AGREE::military
  0313:5.2:AGREE::legal 0314:5.2:AGREE::intelligence 032:4.5:AGREE::diplomatic 033:5.2:AGREE::diplomatic
  0331:5.2:AGREE::economic 0332:5.2:AGREE::military 0333:5.2:AGREE::humanitarian 0334:6:AGREE::peacekeeping
  034:7:AGREE::political_institutions 0341:7:AGREE::political_institutions 0342:7:AGREE::executive
  0343:7:AGREE::rights_freedoms 0344:7:AGREE::political_institutions 035:7:AGREE 0351:7:AGREE::rights_freedoms
  0352:7:AGREE 0353:7:AGREE::rights_freedoms 0354:7:AGREE::economic 0355:7:AGREE::diplomatic
  0356:7:AGREE::military 036:4:AGREE::diplomatic 037:5:AGREE::diplomatic 038:7:AGREE::diplomatic
  039:5:AGREE::diplomatic
  04:1:CONSULT 040:1:CONSULT 041:1:CONSULT:phone 042:1.9:CONSULT:visit 043:2.8:CONSULT:visit
  044:2.5:CONSULT:third-party 045:5:CONSULT::diplomatic 046:7:CONSULT::diplomatic
  05:3.5:SUPPORT 050:3.5:SUPPORT::diplomatic 051:3.4:SUPPORT::diplomatic 052:3.5:SUPPORT::diplomatic
  053:3.8:SUPPORT::diplomatic 054:6:SUPPORT::diplomatic 055:7:SUPPORT::diplomatic 056:7:SUPPORT::diplomatic
  057:8:SUPPORT::diplomatic
  06:6:COOPERATE 060:6:COOPERATE 061:6.4:COOPERATE::economic 062:7.4:COOPERATE::military 063:7.4:COOPERATE::legal
  064:7:COOPERATE::intelligence
  07:7:AID 070:7:AID 071:7.4:AID::economic 072:8.3:AID::military 073:7.4:AID::humanitarian
  074:8.5:AID::peacekeeping 075:7:AID::asylum
  08:5:CONCEDE 080:5:CONCEDE 081:5:CONCEDE::legal 0811:5:CONCEDE::democracy 0812:5:CONCEDE::democracy
  0813:5:RETREAT::legal 0814:5:RETREAT::legal 082:5:CONCEDE::democracy 083:5:CONCEDE::political_institutions
  0831:5:CONCEDE::political_institutions 0832:5:CONCEDE::executive 0833:5:CONCEDE::rights_freedoms
  0834:5:CONCEDE::political_institutions 084:7:RETREAT 0841:7:RETREAT:release:legal 0842:7:RETREAT:return:legal
  085:7:RETREAT:ease:economic 086:9:RETREAT:access:diplomatic 0861:9:RETREAT:access:peacekeeping
  0862:9:RETREAT:access:diplomatic 0863:9:RETREAT:access:humanitarian 087:9:RETREAT:disarm:military
  0871:9:RETREAT:ceasefire:military 0872:9:RETREAT:withdraw:military 0873:9:RETREAT:disarm:military
  0874:10:RETREAT:disarm:military
  09:-2:ACCUSE 090:-2:ACCUSE:investigate 091:-2:ACCUSE:investigate:crime;corruption
  092:-2:ACCUSE:investigate:human_rights 093:-2:ACCUSE:investigate:military
  094:-2:ACCUSE:investigate:military;legal
  10:-5:REQUEST 100:-5:REQUEST 101:-5:REQUEST:assist 1011:-5:REQUEST:assist:economic
  1012:-5:REQUEST:assist:military 1013:-5:REQUEST:assist:legal 1014:-5:REQUEST:assist:intelligence
  102:-5:REQUEST:assist:diplomatic 103:-5:REQUEST:assist 1031:-5:REQUEST:assist:economic
  1032:-5:REQUEST:assist:military 1033:-5:REQUEST:assist:humanitarian 1034:-5:REQUEST:assist:peacekeeping
  104:-5:REQUEST:change:political_institutions 1041:-5:REQUEST:change:executive 1042:-5:REQUEST:change:executive
  1043:-5:REQUEST:change:rights_freedoms 1044:-5:REQUEST:change:political_institutions
  105:-5:REQUEST:change:legal 1051:-5:REQUEST:yield:legal 1052:-5:REQUEST:yield:legal 1053:-5:REQUEST:yield:legal
  1054:-5:REQUEST:yield:economic 1055:-5:REQUEST:yield:diplomatic 1056:-5:REQUEST:yield:military
  106:-5:REQUEST:meet:diplomatic 107:-5:REQUEST:meet:diplomatic 108:-5:REQUEST:meet:diplomatic
  11:-2:ACCUSE 110:-2:ACCUSE:disapprove 111:-2:ACCUSE:disapprove 112:-2:ACCUSE:disapprove
  1121:-2:ACCUSE:allege:crime;corruption 1122:-2:ACCUSE:allege:human_rights 1123:-2:ACCUSE:allege:military
  1124:-2:ACCUSE:allege:military;legal 1125:-2:ACCUSE:allege:legal 113:-2:ACCUSE:disapprove
  114:-2:ACCUSE:allege:diplomatic 115:-2:ACCUSE:allege:legal 116:-2:ACCUSE:disapprove:legal
  12:-4:REJECT 120:-4:REJECT 121:-4:REJECT:assist 1211:-4:REJECT:assist:economic 1212:-4:REJECT:assist:military
  1213:?:REJECT:assist:legal 1214:?:REJECT:assist:intelligence 122:-4:REJECT:assist
  1221:-4:REJECT:assist:economic 1222:-4:REJECT:assist:military 1223:-4:REJECT:assist:humanitarian
  1224:-4:REJECT:assist:peacekeeping 123:-4:REJECT:change:political_institutions 1231:-4:REJECT:change:executive
  1232:-4:REJECT:change:executive 1233:-4:REJECT:change:rights_freedoms
  1234:-4:REJECT:change:political_institutions 124:-4:REJECT:change 1241:-4:REJECT:change:executive
  1242:-4:REJECT:change 1243:-4:REJECT:yield:legal 1244:-4:REJECT:yield:economic 1245:-4:REJECT:yield:diplomatic
  1246:-4:REJECT:yield:military 125:-5:REJECT:meet:diplomatic 126:-5:REJECT:meet:diplomatic
  127:-5:REJECT:meet:diplomatic 128:-5:REJECT:yield:legal 129:-5:REJECT:yield:diplomatic
  13:-6:THREATEN 130:-4.4:THREATEN 131:-5.8:THREATEN 1311:-5.8:THREATEN:relations
  1312:-5.8:THREATEN:restrict:economic 1313:-5.8:THREATEN:relations:diplomatic 132:-5.8:THREATEN:ban:executive
  1321:-5.8:THREATEN:political:human_rights 1322:-5.8:THREATEN:ban:pro_autocracy
  1323:-5.8:THREATEN:restrict:pro_autocracy 1324:-5.8:THREATEN:restrict:pro_autocracy 133:-5.8:THREATEN:relations
  134:-5.8:THREATEN:relations:diplomatic 135:-5.8:THREATEN:relations:diplomatic 136:-7:THREATEN:expel:diplomatic
  137:-7:THREATEN:violence:pro_autocracy 138:-7:THREATEN:violence:military 1381:-7:THREATEN:restrict:military
  1382:-7:THREATEN:territory:military 1383:-7:THREATEN:violence:military 1384:-7:THREATEN:violence:military
  1385:-7:THREATEN:violence:cbrn 139:-7:THREATEN:relations:diplomatic
  14:-6.5:PROTEST 140:-6.5:PROTEST 141:-6.5:PROTEST:demo 1411:-6.5:PROTEST:demo:executive
  1412:-6.5:PROTEST:demo:executive 1413:-6.5:PROTEST:demo:rights_freedoms
  1414:-6.5:PROTEST:demo:political_institutions 142:-6.5:PROTEST:hunger 1421:-6.5:PROTEST:hunger:executive
  1422:-6.5:PROTEST:hunger:executive 1423:-6.5:PROTEST:hunger:rights_freedoms
  1424:-6.5:PROTEST:hunger:political_institutions 143:-6.5:PROTEST:boycott 1431:-6.5:PROTEST:boycott:executive
  1432:-6.5:PROTEST:boycott:executive 1433:-6.5:PROTEST:boycott:rights_freedoms
  1434:-6.5:PROTEST:boycott:political_institutions 144:-7.5:PROTEST:obstruct 1441:-7.5:PROTEST:obstruct:executive
  1442:-7.5:PROTEST:obstruct:executive 1443:-7.5:PROTEST:obstruct:rights_freedoms
  1444:-7.5:PROTEST:obstruct:political_institutions 145:-7.5:PROTEST:riot 1451:-7.5:PROTEST:riot:executive
  1452:-7.5:PROTEST:riot:executive 1453:-7.5:PROTEST:riot:rights_freedoms
  1454:-7.5:PROTEST:riot:political_institutions
  15:-7.2:MOBILIZE 150:-7.2:MOBILIZE 151:-7.2:MOBILIZE:police 152:-7.2:MOBILIZE:troops:military
  153:-7.2:MOBILIZE:police 154:-7.2:MOBILIZE:troops:military
  16:-4:SANCTION 160:-4:SANCTION 161:-4:SANCTION:withdraw:diplomatic 162:-5.6:SANCTION:discontinue:human_security
  1621:-5.6:SANCTION:discontinue:economic 1622:-5.6:SANCTION:discontinue:military
  1623:-5.6:SANCTION:discontinue:humanitarian 163:-8:COERCE:restrict:diplomatic
  164:-7:SANCTION:withdraw:diplomatic 165:-6.5:SANCTION:withdraw:diplomatic 166:-7:SANCTION:expel:diplomatic
  1661:-7:SANCTION:expel:military 1662:-7:SANCTION:expel:diplomatic 1663:-7:SANCTION:expel:human_security
  17:-7:COERCE 170:-7:COERCE 171:-9.2:COERCE:seize:human_security 1711:-9.2:COERCE:seize:human_security
  1712:-9.2:ASSAULT:seize:human_security 172:-5:COERCE:restrict:executive 1721:-5:COERCE:restrict:rights_freedoms
  1722:-5:COERCE:ban:pro_autocracy 1723:-5:COERCE:curfew:pro_autocracy 1724:-5:COERCE:martial-law:pro_autocracy
  173:-5:COERCE:arrest:legal 174:-5:COERCE:deport:legal 175:-9:ASSAULT::pro_autocracy;military
  18:-9:ASSAULT 180:-9:ASSAULT 181:-9:ASSAULT:abduct 182:-9.5:ASSAULT:beat 1821:-9:ASSAULT:sexual
  1822:-9:ASSAULT:torture 1823:-10:ASSAULT 183:-10:ASSAULT:suicide-attack 1831:-10:ASSAULT:suicide-attack
  1832:-10:ASSAULT:explosives 1833:-10:ASSAULT:explosives 184:-8:ASSAULT:abduct 185:-8:ASSAULT:assassinate
  186:-10:ASSAULT:assassinate
  19:-10:ASSAULT 190:-10:ASSAULT::military 191:-9.5:COERCE:restrict:military 192:-9.5:COERCE:seize:military
  193:-10:ASSAULT:firearms:military 194:-10:ASSAULT:heavy-weapons:military 195:-10:ASSAULT:heavy-weapons:military
  196:-9.5:ASSAULT::legal;military
  20:-10:ASSAULT 200:-10:ASSAULT:massacre:military 201:-9.5:ASSAULT:cleansing:religion_ethnicity
  202:-10:ASSAULT:massacre:religion_ethnicity 203:-10:ASSAULT:cleansing:religion_ethnicity
  204:-10:ASSAULT:unconventional:cbrn 2041:-10:ASSAULT:unconventional:cbrn 2042:-10:ASSAULT:unconventional:cbrn
`;

const entries: ReadonlyMap<string, CameoEntry> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [code = '', goldstein = '?', type = '', mode = '', contexts = ''] = row.split(':');
      const entry: CameoEntry = {
        code,
        goldstein: goldstein === '?' ? undefined : Number(goldstein),
        type: isActionType(type) ? type : undefined,
        mode: mode === '' ? undefined : mode,
        contexts: contexts === '' ? [] : contexts.split(';'),
      };
      return [code, entry];
    }),
);

export const cameoCodes: readonly string[] = [...entries.keys()];

/** The entry of the longest known prefix of a code ("1951" is a kind of 195); undefined for an unknown root. */
export const cameoEntry = (code: string): CameoEntry | undefined => longestPrefix(code, () => true);

/** The Goldstein score of the longest prefix that has one. */
export const goldsteinOfCameo = (code: string): number | undefined =>
  longestPrefix(code, ({ goldstein }) => goldstein !== undefined)?.goldstein;

/** What a CAMEO code is in PLOVER, by the longest known prefix; undefined for CAMEO 01 and 02 and for an unknown root. */
export function ploverOfCameo(code: string): Plover | undefined {
  const entry = cameoEntry(code);
  return entry?.type && { type: entry.type, mode: entry.mode, contexts: entry.contexts };
}

function longestPrefix(code: string, fits: (entry: CameoEntry) => boolean): CameoEntry | undefined {
  for (let length = code.length; length >= 2; length--) {
    const entry = entries.get(code.slice(0, length));
    if (entry && fits(entry)) return entry;
  }
  return undefined;
}
