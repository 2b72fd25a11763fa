import { type ArtShape, drawArt } from './art'
import type { Pillar } from './drawing'
import { Threads } from './threads'

interface Props {
  /** What the drawing grows from: the article's id. */
  seed: string
  pillar?: Pillar | undefined
  shape: 'card' | 'article'
}

/** Stands where an article has no photograph. Decoration: it says nothing the text does not. */
export function ArticleArt({ seed, pillar, shape }: Props) {
  return (
    <div className={`article-art ground-${pillar ?? 'brand'}`} aria-hidden="true">
      <Art seed={seed} pillar={pillar} shape={shape} />
      {shape === 'article' && <Art seed={seed} pillar={pillar} shape="phone" />}
    </div>
  )
}

function Art({
  seed,
  pillar,
  shape,
}: {
  seed: string
  pillar: Pillar | undefined
  shape: ArtShape
}) {
  const drawing = drawArt({ seed, pillar, shape })
  return (
    <svg
      className={`art-${shape}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      focusable="false"
    >
      <Threads drawing={drawing} />
    </svg>
  )
}
