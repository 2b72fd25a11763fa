import { expect, it } from 'vitest'
import { sizeName, sizeNamed, sizesOf } from '@/lib/picture-sizes'

const widthsOf = (width: number) =>
  sizesOf({ filename: 'bilde-0a1b.jpg', width }).map((size) => size.width)

it.each([
  [3000, [240, 480, 800, 1200, 1600]],
  [1600, [240, 480, 800, 1200, 1600]],
  [1000, [240, 480, 800, 1000]],
  [300, [240, 300]],
])(
  'a picture %i pixels wide is offered in what pages need, and never wider than it is',
  (width, offered) => {
    expect(widthsOf(width)).toEqual(offered)
  },
)

it('the name of a size tells the file it is of', () => {
  expect(sizeNamed(sizeName('bilde-0a1b.jpg', 800))).toEqual({
    filename: 'bilde-0a1b.jpg',
    width: 800,
  })
  expect(sizeNamed('bilde-0a1b.jpg-w801.avif')).toBeNull()
  expect(sizeNamed('bilde-0a1b.jpg')).toBeNull()
})
