// The short way to speak of a person that says no more than a surname: 林女士.
import type { PersonName } from './person'

const twoCharacterSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '长孙',
  '宇文',
  '司徒',
  '夏侯',
]

export const surnameOf = (name: string): string => {
  const characters = [...name.trim()]
  const firstTwo = characters.slice(0, 2).join('')
  return characters.length > 2 && twoCharacterSurnames.includes(firstTwo) ? firstTwo : (characters[0] ?? '')
}

/** 林女士; whoever chose no title is 居民林某. */
export const labelPerson = ({ name, title }: PersonName): string =>
  title === '居民' ? `居民${surnameOf(name)}某` : `${surnameOf(name)}${title}`
