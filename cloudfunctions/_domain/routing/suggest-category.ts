// What is it: ranks the street's categories for a resident's words, so that the right one is usually the first chip.
import type { CategoryId } from '../../../types/ids'
import type { Category } from '../../../types/street/street'

export type Suggestion = { categoryId: CategoryId; score: number }

/** Neighbouring pairs of characters: Chinese has no spaces to split words at. */
function bigramsOf(text: string): Set<string> {
  const signs = [...text.toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))
}

/** A whole keyword weighs its length squared, so that 消防通道 beats 通道; shared pairs weigh a little, for words said another way. */
function scoreOf(words: string, bigrams: Set<string>, category: Category): number {
  const spoken = [category.name, ...category.keywords]
  const whole = spoken.reduce((sum, keyword) => sum + (words.includes(keyword) ? [...keyword].length ** 2 : 0), 0)
  const pairs = new Set(spoken.flatMap((keyword) => [...bigramsOf(keyword)]))
  return whole + [...pairs].filter((pair) => bigrams.has(pair)).length
}

/** A chip far behind the best one only distracts, and 电梯困人 under a blocked lane alarms. */
const worthShowing = 0.2

/**
 * The best categories first, at most `limit`; none for words that speak for none. Ties keep the street's own order.
 * Corrections by people will change the ranking with the next issue; this one is the words alone.
 */
export function suggestCategories(categories: readonly Category[], words: string, limit = 3): Suggestion[] {
  const spoken = words.toLowerCase()
  const bigrams = bigramsOf(spoken)
  return categories
    .map((category) => ({ categoryId: category._id, score: scoreOf(spoken, bigrams, category) }))
    .filter((suggestion) => suggestion.score > 0)
    .sort((a, b) => b.score - a.score)
    .filter((suggestion, _at, [best]) => best !== undefined && suggestion.score >= best.score * worthShowing)
    .slice(0, limit)
}
