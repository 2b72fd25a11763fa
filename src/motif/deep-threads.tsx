import { drawArt } from './art'
import { Threads } from './threads'

/** Faint threads behind the words on deep blue; they fill the nearest positioned ancestor. */
export function DeepThreads({ place = 'band' }: { place?: 'band' | 'footer' }) {
  const drawing =
    place === 'band'
      ? drawArt({ seed: 'deep-2', shape: 'deep' })
      : drawArt({ seed: 'footer-23', shape: 'footer' })
  return (
    <svg
      className={`deep-threads deep-threads-${place}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio={place === 'band' ? 'xMidYMid slice' : 'xMinYMid slice'}
      aria-hidden="true"
      focusable="false"
    >
      <Threads drawing={drawing} dots={place === 'footer'} />
    </svg>
  )
}
