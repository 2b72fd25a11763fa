/** Remembers the last `most` answers by their input: drawing is pure, so an answer never grows old. */
export function memo<Input, Output>(
  draw: (input: Input) => Output,
  most = 100,
): (input: Input) => Output {
  const kept = new Map<string, Output>()
  return (input) => {
    const key = JSON.stringify(input)
    const known = kept.get(key)
    if (known !== undefined) return known
    const drawn = draw(input)
    kept.set(key, drawn)
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return drawn
  }
}
