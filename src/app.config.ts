// Declares the pages: tab pages in the main package, everything a single role needs in that role's subpackage.
export default defineAppConfig({
  // A page slides on H5 only where Taro is told nothing; WeChat knows no such key.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  pages: ['pages/home/index', 'pages/cases/index', 'pages/work/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/resident', pages: ['pages/report/index', 'pages/case/index'] },
    { root: 'packages/grid', pages: ['pages/case/index'] },
    { root: 'packages/unit', pages: ['pages/summons/index'] },
  ],
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '邻里哨',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FBF8F3',
    backgroundTextStyle: 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '按您站的地方找到问题在哪个网格' } },
  __usePrivacyCheck__: true,
})
