// Declares what the build gives the client besides its modules.
/// <reference types="@tarojs/taro" />

/** The CloudBase environment the WeChat build calls; empty means the one chosen in WeChat's console. */
declare const CLOUD_ENVIRONMENT: string

declare module '*.scss'
