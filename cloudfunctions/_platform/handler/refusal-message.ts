// The short sentence that travels with each code, for logs of clients and for whoever calls without our own wording.
import type { ErrorCode } from '../../../types/errors'

export const refusalMessage: Readonly<Record<ErrorCode, string>> = {
  INVALID_INPUT: '填写的内容不完整或格式不对',
  CONTRACT_OUTDATED: '小程序有新版本，请重新打开',
  UNKNOWN_ACTION: '没有这项操作',
  NOT_SIGNED_IN: '请先登录',
  CONSENT_NEEDED: '请先阅读并同意隐私说明',
  PHONE_NEEDED: '请先验证手机号',
  FORBIDDEN: '您没有这项权限',
  NOT_FOUND: '没有找到',
  NOT_ALLOWED_NOW: '现在不能做这一步',
  CONFLICT: '刚刚有人更新过，请看看最新情况',
  CONTENT_REJECTED: '文字没有通过内容检查，请修改后再交',
  PHOTO_UNREADABLE: '这张照片打不开，请换一张',
  PHOTO_NOT_YOURS: '这张照片不能使用，请重新上传',
  INVITATION_INVALID: '邀请码不对或已经失效',
  TOO_MANY_REQUESTS: '操作太频繁，请稍后再试',
  UNAVAILABLE: '服务暂时不可用，请稍后再试',
  INTERNAL: '服务出了点问题，请稍后再试',
}
