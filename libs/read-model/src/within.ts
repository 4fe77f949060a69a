/** The value if it comes in that time, else undefined; what comes too late, a failure too, is nobody's. */
export async function within<T>(ms: number, value: Promise<T>): Promise<T | undefined> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([value, tooLate]);
  } finally {
    clearTimeout(late);
    value.catch(() => undefined);
  }
}
