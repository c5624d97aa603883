// The whole catalogue, for whoever does not find their matter among the suggestions.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'

export const listCategories = defineAction('cases', 'listCategories', {
  needs: {},
  run: async (_input, context) => {
    const { categories } = (await context.street()).street
    const names = [...new Set(categories.map((category) => category.group))]
    return accept({
      groups: names.map((name) => ({
        name,
        categories: categories
          .filter((category) => category.group === name)
          .map(({ _id, name: categoryName, grade }) => ({ categoryId: _id, name: categoryName, grade })),
      })),
    })
  },
})
