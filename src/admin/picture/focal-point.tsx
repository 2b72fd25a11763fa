'use client'
// A field of Payload's form reads and writes the state that its client context holds.
import { Button, useField } from '@payloadcms/ui'
import { useId, type PointerEvent } from 'react'
import { useWords } from '@/admin/document/words'
import './focal-point.css'

type Props = {
  src: string
  /** The fields that hold it. */
  x: string
  y: string
}

/** What the public pages do without one (`pictures.css`). */
const usual = { x: 50, y: 20 }
const step = 5

/** Where a picture is held when a page crops it: by a click, by dragging, or by two sliders. */
export function FocalPoint({ src, x, y }: Props) {
  const { t } = useWords()
  const left = useField<number | null>({ path: x })
  const top = useField<number | null>({ path: y })
  const isSet = typeof left.value === 'number' && typeof top.value === 'number'
  const at = { x: left.value ?? usual.x, y: top.value ?? usual.y }
  const move = (to: { x: number; y: number } | null) => {
    left.setValue(to && near(to.x))
    top.setValue(to && near(to.y))
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return
    const { left: from, top: above, width, height } = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    move({ x: ((event.clientX - from) / width) * 100, y: ((event.clientY - above) / height) * 100 })
  }
  const position = `${at.x}% ${at.y}%`
  return (
    <details className="focal-point field-type">
      <summary>{t('picture.focus')}</summary>
      <p>{t('picture.focusHelp')}</p>
      <div className="focal-point__ways">
        {/* The sliders do the same for those who use no mouse. */}
        <div className="focal-point__picture" onPointerDown={point} onPointerMove={point}>
          {/* oxlint-disable-next-line nextjs/no-img-element */}
          <img src={src} alt="" draggable={false} />
          <span style={{ left: `${at.x}%`, top: `${at.y}%` }} />
        </div>
        <div className="focal-point__sliders">
          <Slider
            label={t('picture.fromLeft')}
            value={at.x}
            onMove={(to) => move({ ...at, x: to })}
          />
          <Slider
            label={t('picture.fromTop')}
            value={at.y}
            onMove={(to) => move({ ...at, y: to })}
          />
          <Button
            buttonStyle="subtle"
            disabled={!isSet}
            margin={false}
            onClick={() => move(null)}
            size="small"
          >
            {t('picture.focusReset')}
          </Button>
        </div>
        <figure>
          {/* oxlint-disable-next-line nextjs/no-img-element */}
          <img src={src} alt="" style={{ objectPosition: position }} />
          <figcaption>{t('picture.focusCard')}</figcaption>
        </figure>
      </div>
    </details>
  )
}

const near = (share: number) => Math.round(Math.min(Math.max(share, 0), 100) / step) * step

type SliderProps = { label: string; value: number; onMove: (to: number) => void }

function Slider({ label, value, onMove }: SliderProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-valuetext={`${value} %`}
        max={100}
        min={0}
        onChange={({ target }) => onMove(Number(target.value))}
        step={step}
        type="range"
        value={value}
      />
      <output htmlFor={id}>{value} %</output>
    </div>
  )
}
