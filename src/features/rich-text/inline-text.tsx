import { env } from '@/lib/env'
import { RunningText } from '@/ui/text/running-text'
import type { Inline } from './nodes'

/** Words within a paragraph, heading or list item. */
export const InlineText = ({ nodes }: { nodes: readonly Inline[] }) => (
  <>
    {nodes.map((node, at) => (
      <InlineView key={`${node.kind} ${at}`} node={node} />
    ))}
  </>
)

/** Of a page of this site, for paper. */
const wholeAddress = (href: string): string | undefined =>
  href.startsWith('/') ? new URL(href, env.SERVER_URL).href : undefined

const levels = { sub: 'sub', super: 'sup' } as const

function InlineView({ node }: { node: Inline }) {
  switch (node.kind) {
    case 'break':
      return <br />
    case 'foreign':
      return <span lang={node.lang}>{node.text}</span>
    case 'link':
      return (
        <a href={node.href} data-whole={wholeAddress(node.href)}>
          <InlineText nodes={node.children} />
        </a>
      )
    case 'text': {
      const Level = node.level && levels[node.level]
      const plain = <RunningText text={node.text} />
      const text = Level ? <Level>{plain}</Level> : plain
      const words = node.italic ? <em>{text}</em> : text
      return node.bold ? <strong>{words}</strong> : words
    }
  }
}
