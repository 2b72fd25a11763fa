import type { UseLine } from '@/cms/in-use/endpoint'

/** Where something is used, each place with the way to its form. */
export const UseLines = ({ lines }: { lines: readonly UseLine[] }) => (
  <ul>
    {lines.map(({ text, path }) => (
      <li key={text + path}>
        {path ? (
          <a href={`/admin${path}`} rel="noreferrer" target="_blank">
            {text}
          </a>
        ) : (
          text
        )}
      </li>
    ))}
  </ul>
)
