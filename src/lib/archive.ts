/**
 * The years from the first to the last in which there is something, the newest first. Years are asked
 * one by one, since there are few of them and thousands of documents.
 */
export async function yearsWith(
  first: number | undefined,
  last: number | undefined,
  has: (year: number) => Promise<boolean>,
): Promise<number[]> {
  if (first === undefined || last === undefined) return []
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at)
  const found = await Promise.all(years.map(has))
  return years.filter((_, at) => found[at])
}
