const date = String.raw`\d{1,2}\.? (?:jan|feb|mar|apr|ma[iy]|ju[nl]|aug|sep|o[ck]t|nov|de[cs])\p{L}*`
const dash = String.raw`\p{L}+ –(?= )`
const whole = new RegExp(`(${date}|${dash})`, 'iu')

/**
 * Words in which no line ends between a day and its month, or begins with a dash. The characters stay as they were
 * written, so that finding and copying them works.
 */
export const RunningText = ({ text }: { text: string }) =>
  text.split(whole).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={`${at} ${part}`} className="whitespace-nowrap">
        {part}
      </span>
    ),
  )
