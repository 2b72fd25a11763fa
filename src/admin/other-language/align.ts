/** The height of the words of one part, and where the part that is to stand for them begins; both in pixels. */
export type Height = { height: number; beside: number | undefined }

/** What is known of a part without understanding it: heading, paragraph or other, and how many characters it has. */
export type PartShape = { kind: string; length: number }

/**
 * Which parts of a text stand for which of another one, in their order: as many as possible of one kind, and of those
 * the ones that are as long as each other (the idea of Gale and Church, 1993, https://aclanthology.org/J93-1004), so
 * that a part more or less on one side moves none of the others. For each of `others` the number of its part. Of very
 * long texts the parts of one number, since looking for the best takes room for each of one by each of the other.
 */
export function pairs(own: PartShape[], others: PartShape[]): (number | undefined)[] {
  if (own.length * others.length > mostCompared)
    return others.map((_, at) => (at < own.length ? at : undefined))
  const best = scores(own, others)
  const found = others.map((): number | undefined => undefined)
  let [one, other] = [0, 0]
  while (one < own.length && other < others.length) {
    const score = best(one, other)
    if (score === best(one + 1, other)) one += 1
    else if (score === best(one, other + 1)) other += 1
    else found[other++] = one++
  }
  return found
}

/** Five hundred paragraphs on either side: two megabytes, and a few milliseconds. */
const mostCompared = 250_000

/** The best of all ways to pair what is left from there on, in both texts. */
function scores(own: PartShape[], others: PartShape[]): (one: number, other: number) => number {
  const width = others.length + 1
  const table = new Float64Array((own.length + 1) * width)
  const best = (one: number, other: number) => table[one * width + other] ?? 0
  for (let one = own.length - 1; one >= 0; one -= 1)
    for (let other = others.length - 1; other >= 0; other -= 1)
      table[one * width + other] = Math.max(
        best(one + 1, other),
        best(one, other + 1),
        best(one + 1, other + 1) + likeness(own[one], others[other]),
      )
  return best
}

/** One pair more is always better than pairs that are more alike. */
const pair = 1000

function likeness(one: PartShape | undefined, other: PartShape | undefined): number {
  if (!one || !other || one.kind !== other.kind) return 0
  const [less, more] = [one.length, other.length].toSorted((a, b) => a - b)
  return pair + (1 + (less ?? 0)) / (1 + (more ?? 0))
}

/** Where each of the words goes: beside its part, or as close below as the words before it leave room. */
export function tops(heights: Height[], gap: number): number[] {
  let free = 0
  return heights.map(({ height, beside = 0 }) => {
    const top = Math.max(free, beside)
    free = top + height + gap
    return top
  })
}
