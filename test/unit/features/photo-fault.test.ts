// A photo that did not arrive: worth another try after a lost line, never when it is no photo.
import { photoFault } from '../../../src/wording/step-words'

it('offers another try after a lost line', () => {
  expect(photoFault({ code: 'NO_CONNECTION' })).toEqual({ wrong: '没传上，点一下再传', isFinal: false })
})

it.each(['PHOTO_UNREADABLE', 'INVALID_INPUT'] as const)('asks for another one where the file is no photo: %s', (code) => {
  expect(photoFault({ code })).toEqual({ wrong: '这不是照片，请换一张', isFinal: true })
})
