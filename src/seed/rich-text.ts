import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { editor } from '@/cms/rich-text/editor'
import { toBlockNode } from './block-nodes'
import { splitBody } from './content'
import { withForeignWords } from './foreign-words'
import type { IdOf } from './make'

type RichText = ReturnType<typeof convertMarkdownToLexical>
type Node = RichText['root']['children'][number]

export type ToRichText = (body: string) => RichText

/** Turns Markdown with the site's own fenced blocks into what the editor of the CMS stores. */
export async function createToRichText(payload: Payload, idOf: IdOf): Promise<ToRichText> {
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor })
  const convert = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
  return (body) => {
    const children = splitBody(body).flatMap((part): Node[] =>
      typeof part === 'string'
        ? withForeignWords(convert(part).root.children)
        : [toBlockNode(part, idOf)],
    )
    return { root: { ...convert('').root, children } }
  }
}
