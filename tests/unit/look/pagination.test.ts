import { describe, expect, it } from 'vitest'
import { pageWindow } from '@/ui/lists/pagination'

describe('the numbers below a list', () => {
  it('are all of them when they are few', () => {
    expect(pageWindow(5, 3)).toEqual([1, 2, 3, 4, 5])
    expect(pageWindow(1, 1)).toEqual([1])
  })

  it('are the first, the last and those around where the reader is', () => {
    expect(pageWindow(833, 400)).toEqual([1, 398, 399, 400, 401, 402, 833])
    expect(pageWindow(833, 1)).toEqual([1, 2, 3, 833])
    expect(pageWindow(833, 833)).toEqual([1, 831, 832, 833])
  })

  it('leave out no page that stands alone', () => {
    expect(pageWindow(833, 5)).toEqual([1, 2, 3, 4, 5, 6, 7, 833])
    expect(pageWindow(8, 4)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})
