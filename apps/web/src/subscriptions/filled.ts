/** What a form says, without what is left empty. */
export function filledIn(form: HTMLFormElement) {
  const data = new FormData(form);
  const words = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.trim() : '');
  const text = (name: string): string => words(data.get(name));
  return {
    text,
    number: (name: string): number | undefined => (text(name) === '' ? undefined : Number(text(name))),
    list: (name: string): readonly string[] | undefined => {
      const parts = data
        .getAll(name)
        .flatMap((value) => words(value).split(','))
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return parts.length === 0 ? undefined : parts;
    },
  };
}
