const plain = '0123456789+-−=()n'
const signs = { super: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ' }

/** Raised or lowered characters as signs of their own, for words without marks; as they are where there are none. */
export function toScript(text: string, level: 'sub' | 'super'): string {
  const raised = Array.from(text, (sign) => signs[level][plain.indexOf(sign)])
  return raised.every((sign) => sign !== undefined) ? raised.join('') : text
}
