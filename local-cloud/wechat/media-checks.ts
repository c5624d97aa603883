/** Plays WeChat's image check: it accepts at once and calls a function back later with what it found. */

export interface MediaCheck {
  traceId: string
  url: string
  openid: string
  /** What a test ordered the check to find; otherwise the picture's bytes decide. */
  ordered: 'risky' | 'review' | null
}

export interface MediaChecks {
  begin(check: MediaCheck): void
  /** Resolves when every result begun so far has been delivered, those already on their way included. */
  deliver(): Promise<void>
  clear(): void
}

export interface MediaCheckRooms {
  /** The bytes behind a media URL, or null when it cannot be fetched. */
  readMedia(url: string): Buffer | null
  now(): Date
  callBack(event: object): Promise<void>
}

const RISKY_MARK = 'WEIJIN-TEST'
const DELAY_MS = 300

/** Without `callBack` results go nowhere, as on a platform where no message push is configured. */
export function createMediaChecks({ readMedia, now, callBack }: MediaCheckRooms): MediaChecks {
  const waiting = new Map<string, MediaCheck>()
  const onTheirWay = new Set<Promise<void>>()
  const deliverOne = (check: MediaCheck) => {
    if (!waiting.delete(check.traceId)) return
    const delivery = callBack(mediaCheckEvent(check, readMedia(check.url), now())).finally(() => onTheirWay.delete(delivery))
    onTheirWay.add(delivery)
  }
  return {
    begin: (check) => {
      waiting.set(check.traceId, check)
      setTimeout(() => deliverOne(check), DELAY_MS).unref()
    },
    deliver: async () => {
      for (const check of [...waiting.values()]) deliverOne(check)
      await Promise.all(onTheirWay)
    },
    clear: () => waiting.clear(),
  }
}

/** The event WeChat pushes ("mediaCheckAsync", version 2); errcode -1008 says the media could not be downloaded. */
function mediaCheckEvent({ traceId, openid, ordered }: MediaCheck, media: Buffer | null, now: Date): object {
  const suggest = ordered ?? (media?.includes(RISKY_MARK) ? 'risky' : 'pass')
  const result = { suggest, label: suggest === 'pass' ? 100 : 20001 }
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(now.getTime() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: 'wxlocal',
    trace_id: traceId,
    version: 2,
    ...(media ? { detail: [], errcode: 0, errmsg: 'ok', result } : { errcode: -1008, errmsg: 'download media fail' }),
  }
}
