import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Where the texts of the first day live; commands and tests run from the project's root. */
export const contentDir = join(process.cwd(), 'content')

/** One YAML file of `content/`, parsed; dates stay strings like `2023-09-21`. */
export const readYaml = (path: string): unknown =>
  parse(readFileSync(join(contentDir, path), 'utf8'))

/** Every YAML file of a folder in `content/`, sorted by name; the key is the name without ending. */
export const readYamlFolder = (folder: string): { key: string; value: unknown }[] =>
  namesIn(folder, '.yaml').map((name) => ({
    key: name.replace(/\.yaml$/, ''),
    value: readYaml(join(folder, name)),
  }))

export type MarkdownFile = { key: string; locale: string; data: unknown; body: string }

/** Every `<key>.<locale>.md` of a folder in `content/`, sorted by name. */
export const readMarkdownFolder = (folder: string): MarkdownFile[] =>
  namesIn(folder, '.md').map((name) => {
    const [key = '', locale = ''] = name.split('.')
    const text = readFileSync(join(contentDir, folder, name), 'utf8')
    return { key, locale, ...splitFrontMatter(text) }
  })

/** Splits YAML front matter from the Markdown below it; throws when there is none. */
export function splitFrontMatter(text: string): { data: unknown; body: string } {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  if (yaml === undefined || body === undefined) throw new Error('No front matter in the file')
  return { data: parse(yaml), body: body.trim() }
}

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(contentDir, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted()
