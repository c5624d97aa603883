// Names this page where the platform shows its name (task lists, accessibility).
export default definePageConfig({ navigationBarTitleText: '哨声', enablePullDownRefresh: true })
