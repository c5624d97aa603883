// Names this page where the platform shows its name (task lists, accessibility).
export default definePageConfig({ navigationBarTitleText: '诉求详情', enablePullDownRefresh: true })
