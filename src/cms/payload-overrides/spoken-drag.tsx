// oxlint-disable eslint/no-restricted-imports -- the alias of the package's own name leads here
import { createTranslator } from 'next-intl'
import type { ComponentProps } from 'react'
import {
  type Announcements,
  DndContext as Silent,
  type Over,
} from '../../../node_modules/@dnd-kit/core/dist/index.js'
import en from '../../../messages/en.json'
import nb from '../../../messages/nb.json'

export {
  applyModifiers,
  AutoScrollActivator,
  closestCenter,
  closestCorners,
  defaultAnnouncements,
  defaultCoordinates,
  defaultDropAnimation,
  defaultDropAnimationSideEffects,
  defaultKeyboardCoordinateGetter,
  defaultScreenReaderInstructions,
  DragOverlay,
  getClientRect,
  getFirstCollision,
  getScrollableAncestors,
  KeyboardCode,
  KeyboardSensor,
  MeasuringFrequency,
  MeasuringStrategy,
  MouseSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  TraversalOrder,
  useDndContext,
  useDndMonitor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '../../../node_modules/@dnd-kit/core/dist/index.js'

/**
 * What is dragged, said to those who do not see it in the language of the panel and by its place. Payload gives
 * the library no words, and its own are English and name what is dragged by a number of the database.
 */
export const DndContext = (props: ComponentProps<typeof Silent>) => (
  <Silent
    accessibility={{ announcements, screenReaderInstructions: { draggable: words()('how') } }}
    {...props}
  />
)

export const announcements: Announcements = {
  onDragStart: ({ active }) => words()('taken', placeOf(active)),
  onDragOver: ({ over }) => (over ? words()('over', placeOf(over)) : words()('overNothing')),
  onDragEnd: ({ over }) => (over ? words()('dropped', placeOf(over)) : words()('overNothing')),
  onDragCancel: ({ active }) => words()('cancelled', placeOf(active)),
}

type Placed = Pick<Over, 'data'>

/** The place in its list, from 1; without a list there is one place. */
function placeOf({ data }: Placed): { place: number; count: number } {
  const { index = 0, items = [] } = Object(data.current?.['sortable']) as {
    index?: number
    items?: unknown[]
  }
  return { place: index + 1, count: Math.max(items.length, 1) }
}

/** The panel's root element says its language; where the panel is rendered nothing is dragged. */
const words = () => {
  const isEnglish = typeof document !== 'undefined' && document.documentElement.lang === 'en'
  return createTranslator({
    locale: isEnglish ? 'en' : 'nb',
    messages: isEnglish ? en : nb,
    namespace: 'dragging',
  })
}
