// What to call a person: a name one can say, and an honorific they chose themselves.
import { nameFault, nameLack } from '../../../src/features/sign-in/name-draft'

it('asks for the name first, then for the honorific', () => {
  expect(nameLack(' ', undefined)).toBe('写上姓名')
  expect(nameLack('林秀英', undefined)).toBe('选一个称呼')
  expect(nameLack('林秀英', '女士')).toBeUndefined()
})

it.each(['林秀英', '古丽·买买提', '𠮷田', 'Anna'])('takes %s for a name', (name) => {
  expect(nameFault(name)).toBeUndefined()
})

it.each(['😀😀', '123', '……'])('does not take %s for a name', (name) => {
  expect(nameFault(name)).toBe('姓名里要有一个字，不能只有符号')
  expect(nameLack(name, '女士')).toBe('写上姓名')
})

it('says nothing about an empty box', () => {
  expect(nameFault('')).toBeUndefined()
})
