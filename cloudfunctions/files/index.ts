// Function `files`: a photo is asked for, uploaded, confirmed, and later shown to whoever holds a pass.
import { defineFunction } from '../_platform/handler/define-function'
import { confirmUpload } from './confirm-upload'
import { readPhotos } from './read-photos'
import { requestUpload } from './request-upload'

export const main = defineFunction('files', { requestUpload, confirmUpload, readPhotos })
