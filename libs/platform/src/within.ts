/** What this comes to, unless it takes longer: then it throws. Whoever asks goes on; the work itself is not stopped. */
export async function within<T>(deadlineMs: number, work: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        late = setTimeout(() => reject(new Error(`No answer within ${deadlineMs} ms`)), deadlineMs);
      }),
    ]);
  } finally {
    clearTimeout(late);
  }
}
