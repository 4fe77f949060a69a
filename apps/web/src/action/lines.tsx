/** What the API says in plain sentences; what belongs to the line above is indented. */
export function Lines({ of }: Readonly<{ of: readonly string[] | undefined }>) {
  if (of === undefined || of.length === 0) return null;
  return <pre className="lines">{of.join('\n')}</pre>;
}
