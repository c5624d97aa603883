// Opens the database of the environment the function runs in.
import * as cloud from 'wx-server-sdk'

// The SDK's types say `string`; the constant that means "the environment I run in" is a symbol.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export const database = cloud.database()
export const command = database.command
