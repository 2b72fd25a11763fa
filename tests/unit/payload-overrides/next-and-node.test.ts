import { readFileSync, readdirSync } from 'node:fs'
import { Server } from 'node:http'
import { createRequire } from 'node:module'
import { Server as NetServer } from 'node:net'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const installed = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8')
/** What it writes into a page; angle brackets are written as escapes in it. */
const react = installed(
  'next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js',
).replaceAll(/\\x3c|\\x3e/g, (sign) => (sign === '\\x3c' ? '<' : '>'))

describe('Next still', () => {
  it('marks what it left to a script, and puts styles in order, as we take both out of a page', () => {
    for (const mark of ['<!--$?-->', '<!--$!-->', 'data-precedence'])
      expect(react.includes(mark), mark).toBe(true)
  })

  it('makes elements of which the React we installed makes HTML', () => {
    const { jsx } = createRequire(import.meta.url)('next/dist/compiled/react/jsx-runtime')
    expect(renderToStaticMarkup(jsx('p', { children: 'text' }))).toBe('<p>text</p>')
  })

  it('names its own error page and its hint for fonts as we know them', () => {
    expect(installed('next/dist/server/app-render/app-render.js')).toContain("id: '__next_error__'")
    expect(installed('next/dist/server/app-render/app-render.js')).toContain('next-size-adjust')
  })

  it('sends the whole head before the body to whom the setting names', () => {
    expect(installed('next/dist/server/lib/streaming-metadata.js')).toContain(
      'htmlLimitedBots || _isbot.HTML_LIMITED_BOT_UA_RE_STRING',
    )
  })
})

describe('Node still', () => {
  it('closes connections on which a request waits when an HTTP server closes, and not when a plain one does', () => {
    expect(Server.prototype.close.toString()).toContain('httpServerPreClose(this)')
    expect(NetServer.prototype.close.toString()).not.toContain('httpServerPreClose')
  })
})

describe('Payload still', () => {
  it('has every class of the panel that our style sheets hold on to', () => {
    const ours = files('src/admin', /\.css$/)
      .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''))
      .join('')
      .replaceAll(/\{[^{}]*\}/g, ' ')
    const names = new Set([...ours.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))
    const own = files('src', /\.tsx$/)
      .map((file) => readFileSync(file, 'utf8'))
      .join('')
    const theirs = ['ui', 'next', 'richtext-lexical']
      .flatMap((part) => files(`node_modules/@payloadcms/${part}/dist`, /(?:\.css|\/index\.js)$/))
      .map((file) => readFileSync(file, 'utf8'))
      .join('')
    const types = readFileSync('src/payload-types.ts', 'utf8')
    // A class is written whole, or as a block with a part made from it, which may be the name of a type.
    const isKnown = (name: string): boolean => {
      const [block = '', part] = name.split(/--|__/, 2)
      if (part && types.includes(`\n    ${part}: `) && theirs.includes(`${block}--`)) return true
      return [own, theirs].some(
        (text) => text.includes(name) || (text.includes(block) && text.includes(part ?? block)),
      )
    }
    expect([...names].filter((name) => !isKnown(name))).toEqual([])
  })

  it('opens and closes its menu in the effect that ours waits for', () => {
    const nav = installed('@payloadcms/ui/dist/elements/Nav/context.js')
    expect(nav).toContain('largeBreak === true || midBreak === true || smallBreak === true')
    expect(nav).toContain('setHydrated(true)')
  })

  it('marks a schema that was pushed and not migrated by this number', () => {
    expect(installed('@payloadcms/drizzle/dist/utilities/pushDevSchema.js')).toContain('batch: -1')
  })

  it('names a copy, an edited picture and the reading of a file as our hooks and rules do', () => {
    const payload = (path: string) => installed(`payload/dist/${path}`)
    expect(payload('collections/operations/create.js')).toContain('duplicateFromID')
    expect(payload('uploads/generateFileData.js')).toContain('uploadEdits')
    expect(payload('uploads/checkFileAccess.js')).toContain('isReadingStaticFile: true')
  })

  it('marks a job that is being run, and adds the status of a version, under these names', () => {
    expect(installed('payload/dist/queues/config/collection.js')).toContain("name: 'processing'")
    expect(installed('payload/dist/versions/baseFields.js')).toContain("name: '_status'")
  })

  it('asks for a list of the panel with who edits, which tells it from every other search', () => {
    const list = installed('@payloadcms/next/dist/views/List/index.js')
    expect(list.match(/includeLockStatus: true/g)).toHaveLength(1)
  })

  it('keeps the status of each language an experiment, which a release may end', () => {
    expect(installed('payload/dist/collections/config/sanitize.js')).toContain('localizeStatus')
  })
})

const files = (folder: string, which: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => which.test(file))
