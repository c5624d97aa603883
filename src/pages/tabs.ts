// Which tabs a person has, by what they answer for here; the same four pages for everyone, in the order of their day.
import Taro from '@tarojs/taro'
import type { Me } from '../../types/directory/directory-calls'
import type { TabItem } from '../components/tab-bar'
import { tabWords } from '../wording/tab-words'

type TabKey = 'home' | 'cases' | 'work' | 'me'

const home: TabItem = { key: 'home', label: tabWords.home, icon: 'tab-home', chosenIcon: 'tab-home-on' }
const cases: TabItem = { key: 'cases', label: tabWords.cases, icon: 'tab-cases', chosenIcon: 'tab-cases-on' }
const work: TabItem = { key: 'work', label: tabWords.inbox, icon: 'tab-work', chosenIcon: 'tab-work-on' }
const whistles: TabItem = { ...work, label: tabWords.whistles }
const me: TabItem = { key: 'me', label: tabWords.me, icon: 'tab-me', chosenIcon: 'tab-me-on' }

/** A resident reports; whoever answers for a place or a unit has their work first. `workCount` is what waits there. */
export function tabsFor(person: Me | undefined, workCount?: number): TabItem[] {
  const grants = person?.grants ?? []
  if (grants.length === 0) return [home, cases, me]
  const isOnlyUnit = grants.every(({ reach }) => reach.kind === 'unit')
  return [{ ...(isOnlyUnit ? whistles : work), count: workCount }, home, me]
}

/** Tab pages replace each other: nobody goes back from one to another. */
export const chooseTab = (key: string): void => void Taro.reLaunch({ url: `/pages/${key as TabKey}/index` })
