import { sizeNamed } from '@/lib/picture-sizes'
import { BusyError, type OriginResponse } from './next-origin'

/** One that is made takes a core for a while; beside it goes one that was made before. */
const atOnce = 2
/** Behind more than these a size is refused at once. */
const longestQueue = 100

type Fetch = (path: string) => Promise<OriginResponse>

/** Sizes of pictures wait for each other here, and not in the places where pages are rendered. */
export function sizesInTurn(fetch: Fetch): Fetch {
  const waiting: (() => void)[] = []
  let underWay = 0
  const enter = async () => {
    if (underWay < atOnce) underWay += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else underWay -= 1
  }
  return async (path) => {
    if (!sizeNamed(path)) return fetch(path)
    if (waiting.length >= longestQueue) throw new BusyError('too many sizes of pictures to make')
    await enter()
    try {
      return await fetch(path)
    } finally {
      leave()
    }
  }
}
