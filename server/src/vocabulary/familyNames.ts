/** Family names that begin a Vietnamese person's name, folded. Source: common knowledge; the list needs not be whole. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lương mai tô trịnh cao chu la tạ " +
    "quách lưu hà thái kiều tống trương nông triệu vương thân lâm đào phùng giàng lò khuất lại từ tăng văn viên phương " +
    "hứa đàm cù bế ma sùng vàng thào quàng cầm điêu đồng nghiêm ninh châu ông âu bạch diệp giang hàn khổng kim liễu lục mạc"
  ).split(" "),
);
