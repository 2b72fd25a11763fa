import { describe, expect, it } from 'vitest'
import { isCommonPassword } from '@/cms/users/common-passwords'

describe('a password everybody knows', () => {
  it.each([
    'qazwsxedcrfv',
    'PASSWORD123456',
    'passwordpassword',
    '111111111111',
    '!!!dragon2024!!!',
    '123456123456',
    'qwertyqwertyqwerty',
  ])('%s is refused', (password) => {
    expect(isCommonPassword(password)).toBe(true)
  })
  it.each([
    'et langt og godt passord',
    'demo-passord-123',
    'hest batteri klips',
    'Vinterdekk på sykkelen',
  ])('%s is taken', (password) => {
    expect(isCommonPassword(password)).toBe(false)
  })
})
