// Builds one source into the WeChat package (dist/weapp) and the H5 app (dist/h5).
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')

/** Lengths are CSS pixels of a 390-wide screen on both targets, so Taro's conversion to rpx and rem stays off. */
const untouchedLengths = { pxtransform: { enable: false, config: {} } }

/** The contract lies outside `src`; without this its TypeScript would reach webpack uncompiled. */
const alsoCompile = { include: [path.join(root, 'types')] }

export default defineConfig<'webpack5'>(
  (): UserConfigExport<'webpack5'> => ({
    projectName: 'linli-whistle',
    date: '2026-11-21',
    designWidth: 390,
    deviceRatio: { 390: 1 },
    sourceRoot: 'src',
    outputRoot: process.env.OUTPUT_ROOT ?? `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Taro's splitting of subpackages forgets modules that come from webpack's cache: the package then builds and dies on the device.
    cache: { enable: process.env.TARO_ENV === 'h5' },
    alias: { '@': path.join(root, 'src') },
    defineConstants: { CLOUD_ENVIRONMENT: JSON.stringify(process.env.CLOUD_ENVIRONMENT ?? '') },
    plugins: [],
    copy: { patterns: [], options: {} },
    mini: {
      compile: alsoCompile,
      postcss: untouchedLengths,
      optimizeMainPackage: { enable: true },
    },
    h5: {
      compile: alsoCompile,
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { ...untouchedLengths, autoprefixer: { enable: true, config: {} } },
    },
  }),
)
