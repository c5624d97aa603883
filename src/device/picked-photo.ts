// A photo on its way from the album to the cloud.

export type PickedPhoto = {
  /** The bytes on H5, a path of the phone on WeChat. */
  source: Blob | string
  /** To show it at once. */
  url: string
  bytes: number
}

/** `PRIVACY_REFUSED`: the person does not want to agree to WeChat's privacy text, and goes on without photos. */
export type PickedPhotos = { ok: true; photos: PickedPhoto[] } | { ok: false; refusal: 'PRIVACY_REFUSED' }
