/**
 * Fixed phrases of office prose in which a slip makes words that nobody writes: each with the slips of each of its
 * syllables, those of the first before the first “|” and so on. Each phrase is counted in the texts that the model of usual
 * wording is made of (docs/mo-hinh.md), and none of the slips is, in its place: test/unit/formulas.test.ts looks them all up.
 */
const LINES = `
đẩy mạnh | đây đầy đấy đậy dạy dây | mảnh mãnh manh mạn mạch lạnh
cố tình vi phạm | cổ cô cồ cỗ có cớ | tỉnh tính tinh tĩnh tịnh bình | vị vì ví vĩ di ri | phẩm phạt hạm chạm phạn
căn cứ chức năng | cắn cằn cặn can cân cần | cử cư cự cừ cú cụ | chúc chục thức chứa chứ | nặng nẵng nắng nâng nang nàng
căn cứ quy định | cắn cằn cặn can cân cần | cự cừ cú củ cù cu | quỳ quỷ qua huy tuy suy | đình đỉnh đinh đính đĩnh dinh
căn cứ kết quả | cắn cằn cặn can cân cần | cử cư cự cừ cú cụ | kẹt hết yết tết vết | qua quá quà của quản quỷ
căn cứ tình hình | cắn cằn cặn can cân cần | cử cư cự cừ cú cụ | tinh tĩnh tịnh mình kình | hinh hành bình tình mình phình
cân đối, phân bổ | cần cận cẩn căn can cán | đôi đồi đói dối đời đòi | phần phận phấn phẫn phan phản | bồ bô bỏ bọ bờ bò
tổ chức thực hiện | tố tô tộ tỏ tờ tò | chúc chục phức chứ | thức thục | hiến hiển hiền hiên hiệu kiện
triển khai thực hiện |  | khái khải khoai khan nhai kha | thức thục thúc thự | hiến hiển hiền hiên hiệu kiện
nghiêm túc thực hiện | nghiệm nghiên | cúc xúc úc túi súc tóc | thức thục thúc trực thự | hiến hiển hiền hiên hiệu kiện
tiếp tục thực hiện | tiệp tiến tiết hiếp tiếc kiếp | tụt lục tụ tạc tuỵ | thức thục thự | hiến hiển hiền hiên hiệu kiện
chịu trách nhiệm | chị | trạch trích tách thách rách trác | nhiễm nhiệt niệm
trách nhiệm người đứng đầu | trạch trích tách tránh thách rách | nhiễm nghiệm nhiệt niệm | ngươi nguội | đựng đừng đúng dụng dựng dung | đấu đậu đâu đẩu dấu đau
người đứng đầu | ngươi nguội | đựng đừng đúng dụng dựng dung | đấu đậu đâu đẩu dấu đau
chức năng, nhiệm vụ | chúc chục thức chứa phức chứ | nặng nẵng nắng nâng nang nàng | nhiễm nghiệm niệm | vũ vu vú dụ vị cụ
chức năng nhiệm vụ | chúc chục thức chứa phức chứ | nặng nẵng nắng nâng nang nàng | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ
nhiệm vụ, giải pháp | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ | giai giả giản giỏi | phát phép phá phán phái pháo
nhiệm vụ trọng tâm | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ | trồng trống trọn trạng | tầm tấm tẩm tam tăm tạm
giải pháp chủ yếu | giai giảm giả giản giỏi | phép pháo tháp phác | chú chu chữ chứ chư thủ | yêu nếu yết yến
mục tiêu, nhiệm vụ | mực mức tục dục cục lục | tiểu tiều tiễu tiếu tiên miêu | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ
kiểm tra, giám sát | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ta trao trai | giảm giam giá giáo giáp giác | sạt sắt xát soát hát sáp
kiểm tra, đôn đốc | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ra ta trao | đồn đốn dôn đón dồn dọn | độc dốc đọc dọc đốt đối
thanh tra, kiểm tra | thành thánh thạnh than thang tranh | trả trá ra ta trao tri | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ra ta trao
sơ kết, tổng kết | sở sợ sớ so sô số xơ | kẹt kế hết yết tết vết | tông tống tòng tổn bổng hổng | kẹt kế hết yết tết vết
lãnh đạo, chỉ đạo | lạnh lành lanh lánh lãng lĩnh | đào đáo đao dạo dao đạt | chị chì chải hỉ củi chả | đào đảo đáo đao dạo dao
lãnh đạo toàn diện | lạnh lành lanh lánh lãng lĩnh | đào đảo đáo đao dạo dao | toán toản toan tàn tràn | diễn diên điện điển điền điên
tập trung lãnh đạo | tạp lập cập thập tật tận | trùng trúng trũng trừng trứng trang | lạnh lành lanh lánh lãng lĩnh | đào đảo đáo đao dạo dao
tập trung chỉ đạo | tạp lập cập thập tật tận | trùng trúng trũng trưng trừng trứng | chi chí chị chì chải hỉ | đào đảo đáo đao dạo dao
tăng cường lãnh đạo | tặng tằng tang tầng tảng tàng | cương cưỡng cuồng cuống cuông tường | lạnh lành lanh lánh lãng lĩnh | đào đảo đáo đao dạo dao
tăng cường công tác | tặng tằng tang tầng tảng tàng | cưỡng cuồng cuống cuông tường mường | cộng cổng cống cồng cong côn | tạc tắc tặc tát các xác
tăng cường kiểm tra | tặng tằng tang tầng tảng tàng | cương cưỡng cuồng cuống cuông tường | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ra ta trao
nâng cao chất lượng | năng nang nặng nẵng nắng nàng | cảo cạo lao bao sao cai | chặt nhất chấp thất chấm cất | lương lường lưỡng luồng luông tượng
nâng cao hiệu quả | năng nang nặng nẵng nắng nàng | cảo cạo lao bao cai ca | hiếu hiện liệu hiệp thiệu diệu | qua quá quà của quản quỷ
nâng cao nhận thức | năng nang nặng nẵng nắng nàng | cáo cảo cạo lao bao sao | nhân nhấn nhẫn nhạn nhãn nhắn | thực thúc thục chức thứ tức
nâng cao năng lực | năng nang nặng nẵng nắng nàng | cảo cạo cho lao bao sao | nặng nẵng nắng nâng nang nàng | lục lúc vực lựa cực mực
nâng cao trách nhiệm | năng nang nặng nẵng nắng nàng | cảo cạo bao sao cai ca | trạch trích tách tránh thách rách | nhiễm nghiệm nhiệt niệm
nâng cao ý thức | năng nang nặng nẵng nắng nàng | cáo cảo cạo lao bao sao | uý | thực thúc thục chức thứ tức
phát huy vai trò | phạt phật phác pháp phá phán | huỷ huý quy duy tuy suy | vài vải rai dai vi hai | tro trợ trở trì tò trào
phát huy dân chủ | phạt phật phác pháp phá phán | huỷ huý quy duy tuy suy | dẫn dần đàn đạn đan dàn | chú chu chữ chứ chư chỉ
phát huy sức mạnh | phạt phật phác pháp phá phán | huỷ huý quy duy tuy suy | súc mức tức bức sứ ức | mảnh mãnh manh mạng mạn cạnh
phát huy truyền thống | phạt phật phác pháp phá phán | huỷ huý quy duy tuy suy | truyện thuyền tuyền | thông thốn chống tống trống khống
phối hợp chặt chẽ | phôi phổi phơi phố khối chối | họp hộp hợi lợp | chất chặn nhặt | che chè chế chê
phối hợp với | phôi phổi phơi phố khối chối | họp hộp hợi lợp | vời voi vôi vội vòi mới
quán triệt sâu sắc | quan quản quấn quân quận quần | triết triệu thiệt | sấu sầu sau sáu sân âu | sắt bắc tắc mắc sắp sắm
học tập, quán triệt | hóc hộc họ họp hoạ dọc | tạp lập cập thập tật tận | quan quấn quân quận quần quá | triết triệu thiệt
tuyên truyền, vận động | tuyến tuyển tuyền xuyên duyên quyên | truyện | vấn vẫn vân vần vạn ván | đồng đông đống đổng đọng đóng
tuyên truyền, phổ biến | tuyến tuyển tuyền xuyên duyên quyên | truyện thuyền | phố phô phở phó pho phò | biển biên biện biền kiến tiến
công tác tuyên truyền | cộng cổng cống cồng cong côn | tạc tắc tặc tát xác thác | tuyến tuyền xuyên duyên quyên uyên | truyện thuyền tuyền
công tác cán bộ | cộng cổng cống cồng cong côn | tạc tắc tặc tát xác thác | can cản cạn càn cắn căn | bổ bố bồ bô bọ bỏ
công tác kiểm tra | cộng cổng cống cồng cong côn | tạc tặc tát xác thác tách | kiếm kiệm kiềm hiểm kiểu | trả trà trá ra ta trao
công tác tổ chức | cộng cổng cống cồng cong côn | tạc tặc tát xác thác tá | tố tô tộ tỏ tờ tò | chúc chục thức chứa phức chứ
công tác dân vận | cộng cổng cống cồng cong côn | tạc tắc tặc tát các xác | dần đàn đạn đan dàn đắn | vấn vẫn vân vần vạn văn
công tác xây dựng đảng | cộng cổng cống cồng cong côn | tạc tặc tát các xác thác | xay xảy tây cây xâm dây | dừng dụng đựng dung dùng đúng | đáng đàng đẳng dạng đặng dâng
xây dựng đảng | xay xảy tây gây cây xâm | dừng dụng đựng dung dùng đúng | đáng đàng đẳng dạng đặng dâng
xây dựng kế hoạch | xay xảy tây gây cây xâm | dừng đựng dùng đứng dũng đụng | kề kệ kẽ tế bế khế | hạch
xây dựng và phát triển | xay xảy tây cây xâm dây | dừng đựng đúng dũng đụng đừng | vả vá vã rà vò bà | phạt phật phác phá phán phái | 
ban hành kế hoạch | bản bán bàn bạn bắn bẩn | hạnh hanh hàng hàn hình dành | kê kề kệ kẻ kè kẽ | hạch
kế hoạch triển khai | kể kê kề kệ kẻ kè | hạch |  | khái khải khi hai thai chai
phê duyệt kế hoạch | phế phe khê thê chê | tuyệt | kể kê kề kệ kẻ kè | hạch
quy chế làm việc | quỹ quý quỳ quỷ qua huy | chê chẽ che chè chết phế | lam lạm lãm lầm lâm lăm | việt viện tiệc
quy định của pháp luật | quỳ quỷ qua huy duy tuy | đình đỉnh đính đĩnh dinh dính | cua cưa củi chả tủa | phép phán phái pháo tháp phác | luận lật quật duật
vi phạm pháp luật | vị vì ví vĩ di ri | phạt hạm chạm phạn | phép phá phán phái pháo tháp | luận lật quật duật
chấp hành nghiêm | chạp cấp chất chấm thấp chấn | hạnh hanh hàng hàn thành hình | nghiệm nghiên
chấp hành nghiêm túc | chạp cấp chất chấm thấp chấn | hạnh hanh hàng hàn thành hình | nghiệm nghiên | tục tức tác cúc thúc lúc
xử lý nghiêm | xứ xu sử tử cử | li lỵ ký bí lá ví | nghiệm nghiên
xử lý kịp thời | xứ xu sử tử cử | li lỵ ký bí lá ví | kíp kỵ dịp kẹp | thới thôi thổi thói thoi thối
kịp thời báo cáo | kíp kỵ dịp kẹp | thới thôi thổi thói thoi thối | bao bào bạo bão cáo bán | cao cảo cạo có các báo
kịp thời phát hiện | kíp kỵ dịp kẹp | thới thôi thổi thói thoi thối | phạt phật phác pháp phá phán | hiến hiển hiền hiên hiệu kiện
kịp thời tháo gỡ | kíp kỵ dịp kẹp | thới thôi thổi thói thoi thối | thảo thao thạo thác thái pháo | gỗ gõ gò go dỡ cỡ
tháo gỡ khó khăn | thảo thao thạo thác thái pháo | gỗ gõ gò go dỡ cỡ | kho khố khổ khô phó khí | khan khẩn khán chăn
khó khăn, vướng mắc | kho khố khổ khô phó khí | khan khẩn khán chăn | vương vượng vuông tướng xướng nướng | mặc mác mạc mắt bắc tắc
khó khăn vướng mắc | kho khố khổ khô phó khí | khan khẩn khán chăn | vương vượng vuông hướng tướng xướng | mặc mác mạc mắt bắc tắc
tồn tại, hạn chế | tôn tổn tốn hồn cồn dồn | tài tải tái trị lại tạo | hán hàn hãn han hận hẳn | chê chẽ che chè thế chết
hạn chế, khuyết điểm | hán hàn hãn han hận hẳn | chê chẽ che chè thế chết | thuyết khuyến huyết | điềm điếm diệm diêm diễm điển
ưu điểm, khuyết điểm | tư lưu cư sư mưu bưu | điếm diệm diêm diễm điển điểu | thuyết khuyến huyết | điềm điếm diệm diêm diễm điển
nguyên nhân chủ quan | nguyễn nguyện | nhận nhấn nhẫn nhan nhãn nhắn | chú chu chữ chứ chư chỉ | quản quán quân quận quần quấn
nguyên nhân khách quan | nguyễn nguyện | nhấn nhẫn nhan nhãn nhắn nhàn | khích khánh thách phách hách | quản quán quân quận quần quấn
kết quả thực hiện | kẹt kế hết yết tết vết | quá quà của quỷ tủa | thức thục thúc thự | hiến hiển hiền hiên hiệu kiện
kết quả đạt được | kẹt kế hết yết tết vết | qua quá quà của quản quỷ | đất dắt đắt dật đạc đạo | dược
bài học kinh nghiệm | bãi bại bái tài bàn dài | hóc hộc họ họp hoạ dọc | kính kình sinh minh ninh binh | nghiêm nhiệm nghiệp nghiện nghiệt
rút kinh nghiệm | hút bút nút sút út rét dút | kính kình sinh minh ninh binh | nghiêm nhiệm nghiệp nghiện nghiệt
báo cáo kết quả | bảo bao bào bạo bão cáo | cảo cạo cá cán cái áo | kẹt hết yết tết vết | qua quá quà của quản quỷ
tổng hợp báo cáo | tông tống tòng tổn cổng bổng | hộp hợi lợp | bào bạo bão cáo bán áo | cao cảo cạo có các báo
tổng hợp, báo cáo | tông tống tòng tổn cổng bổng | hộp hợi lợp | bào bạo bão cáo bán áo | cảo cạo các báo cá cán
tham mưu, đề xuất | thám thảm thăm thâm thẩm thậm | lưu ưu bưu hưu mưa sưu | đế đê đệ đè dễ de | suất tuất quất uất
trong quá trình thực hiện | trọng trông trồng trống trung trang | quả quà quý quán lúa múa | trịnh trinh | thức thục thúc thự | hiến hiển hiền hiên hiệu kiện
theo dõi, đôn đốc | thao the treo tho heo then | đối đổi đội đời đôi đòi | đồn đốn đơn dôn đón dồn | độc dốc đọc dọc đốt đối
theo dõi, kiểm tra | thao the treo tho heo then | đối đổi đời đôi đòi đới | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ra ta trao
hướng dẫn thực hiện | hưởng hương huống tướng vướng chướng | đàn đạn đan dàn dán đắn | thức thục thúc thự | hiến hiển hiền hiên hiệu kiện
hướng dẫn, kiểm tra | hưởng hương huống tướng vướng chướng | dần đàn đạn đan dàn dán | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ra ta trao
bảo đảm chất lượng | báo bao bào bạo bão bản | đàm đám đam đạm dâm đầm | nhất thất chấm cất chấn | lương lường lưỡng luồng luông lượn
bảo đảm tiến độ | báo bao bào bạo bão bản | đàm đám đam đạm dâm đầm | tiên tiện tiễn tiếng biến thiến | đô đồ đổ đỗ đố do
đúng tiến độ | đụng đứng dụng dựng dung dùng | tiền tiên tiện tiễn tiếng tiếp | đô đồ đổ đỗ đố do
đúng quy định | đụng dũng đựng đừng đáng | quỳ quỷ qua huy duy tuy | đình đỉnh đinh đính đĩnh dinh
theo quy định | the tho heo then kheo | quỳ quỷ qua huy duy tuy | đình đỉnh đính đĩnh dính dĩnh
theo thẩm quyền | thao the treo tho heo then | thậm thấm thầm thảm tham thăm | quyển quyên quyến huyền tuyền
thẩm quyền giải quyết | thậm thâm thấm thầm thảm tham | quyển quyên quyến huyền tuyền | giai giả giản giỏi | tuyết huyết quyến
cơ quan có thẩm quyền | cờ cỡ cớ cô co có | quản quán quân quận quần quấn | cỏ co cọ cò cớ cổ | thậm thảm tham thăm thám thắm | huyền tuyền
cấp có thẩm quyền | cập cáp cắp cặp cạp chấp | cỏ co cọ cò cố cớ | thậm thảm tham thăm thám thắm | huyền tuyền
cơ quan, đơn vị | cờ cỡ cớ cô co có | quán quận quần quấn quang quanh | đớn đôn đồn đón dồn dọn | vi vì ví vĩ dị vụ
tổ chức, cá nhân | tố tô tộ tỏ tờ tò | chúc chục chứa phức chứ | ca cà cáo cái lá tá | nhận nhấn nhẫn nhan nhãn nhắn
cán bộ, đảng viên | can cản cạn càn cắn căn | bổ bồ bô bọ bỏ bờ | đáng đàng đẳng đăng đặng dâng | viện viễn viền diên tiên biên
cán bộ, công chức | can cản cạn càn cắn căn | bồ bô bọ bờ bò bó | cộng cống cồng cong côn nông | chúc chục chứa phức chứ
công chức, viên chức | cộng cổng cống cồng cong côn | chúc chục chứa phức chứ | viễn viền diên liên tiên niên | chúc chục thức chứa phức chứ
đảng viên và nhân dân | đang đáng đàng đẳng đăng dạng | viện viễn viền diên liên tiên | va vả vá vã rà hà | nhận nhấn nhẫn nhan nhãn nhắn | dẫn dần đàn đạn đan dàn
quần chúng nhân dân | quân quận quấn quan quản quán | chung chủng chứng chừng chưng chóng | nhận nhấn nhẫn nhan nhãn nhắn | dẫn dần đàn đạn đan dàn
tầng lớp nhân dân | tàng tằng tăng tặng tảng tang | lợp lốp | nhận nhấn nhẫn nhan nhãn nhắn | dẫn dần đàn đạn đan dàn
đời sống nhân dân | đới đợi đòi dời đồi đối | sông sóng song ống tống cống | nhận nhấn nhẫn nhan nhãn nhắn | dẫn dần đàn đạn đan dàn
lấy ý kiến | lầy lẫy lay ấy lấp lấn | uý | kiện kiên tiến biến hiến kiếm
tiếp thu ý kiến | tiệp tiến tiết hiếp tiếc kiếp | thủ thụ thù thú thư thứ | uý | kiện kiên tiến biến hiến kiếm
ý kiến chỉ đạo | uý | kiện kiên tiến biến hiến kiếm | chi chí chị chì cải chải | đào đảo đáo đao dạo dao
ý kiến thống nhất | uý | biến hiến khiến miến kiếp | thốn tống trống khống | nhật nhạt nhặt chất thất nhấn
thống nhất cao | thông thốn chống tống trống khống | nhật nhạt nhặt chất thất nhấn | cáo cảo cạo lao sao cai
đoàn kết, thống nhất | đoán đoan doãn đàn đòn | kẹt kế hết yết tết vết | thốn chống tống trống khống | nhật nhạt nhặt chất thất nhấn
khối đại đoàn kết | khôi khói khởi khỏi khơi phối | đai đài đãi dại dài dải | đoạn đoán đoan doãn đàn đòn | kẹt kế hết yết tết vết
đại đoàn kết | đai đài đãi dại dài dải | đoạn đoán đoan doãn đàn đòn | kẹt kế hết yết tết vết
hệ thống chính trị | hề hè vệ lệ tệ huệ | thông thốn chống tống khống | chín chánh thính chích | trì trí tri tại thị trụ
an ninh chính trị | án ăn ân ấn ẩn anh | linh nin kinh sinh binh tinh | chỉnh chinh chín chánh thính chích | trì trí tri tại thị trụ
trật tự an toàn xã hội | trát trận tật thật | từ tứ tụ tù tu tú | án ăn ân ấn ẩn anh | toản toan hoàn toà tàn tràn | xạ xa xá xà xả mã | hồi hối hôi hợi hỏi hơi
trật tự, an toàn xã hội | trát trận tật thật | tứ tụ tù tu tú tủ | án ăn ân ấn ẩn anh | toản toan hoàn toà tàn tràn | xạ xa xá xà xả mã | hồi hối hôi hợi hỏi hơi
an sinh xã hội | án ăn ân ấn ẩn anh | xinh sin kinh tinh linh vinh | xạ xa xá xà xả mã | hồi hối hôi hợi hỏi hơi
phát triển kinh tế | phạt phật phác pháp phá phán |  | kính kình minh ninh binh linh | tệ tề tể tê tễ tẻ
phát triển bền vững | phạt phật phác pháp phá phán |  | bèn ben dền biền | vựng vũng vùng
chuyển đổi số | chuyên chuyến chuyện chuyền chuyễn | đối đội đôi đồi đời dõi đỗi | sổ sô sớ sơ so sợ
cải cách hành chính | cai cái cãi cài chỉ hải | các cánh tách bách vách rách | hạnh hanh hàng hàn dành lành | chỉnh chinh chín chánh thính chích
thủ tục hành chính | thu thụ thù thú thử thứ | túc tức tụt mục dục lục | hạnh hanh hàn hình dành lành | chỉnh chinh chín chánh thính chích
bộ máy tinh gọn | bổ bố bồ bô bọ bỏ | may mày mấy mây máu ráy | tỉnh tình tĩnh tịnh tin kinh | gòn gôn gọi bọn ngọn dọn
sắp xếp tổ chức | sáp sập sắt sắc lắp sắm | nếp bếp | tố tô tộ tỏ tờ tò | chúc chục thức chứa phức chứ
tổ chức bộ máy | tố tô tộ tỏ tờ tò | chúc chục thức chứa phức chứ | bồ bô bọ bờ bò bó | may mày mấy mây máu ráy
tổ chức cơ sở đảng | tố tô tộ tỏ tờ tò | chúc chứa phức chứ | cỡ cớ cô co cỏ cọ | sơ sợ sớ sổ số so | đáng đàng đẳng dạng đặng dâng
sinh hoạt chi bộ | xinh sin kinh minh ninh binh | hạt hoạ loạt hoại hoạn | chí chị chì thi ghi phi | bổ bố bồ bô bọ bỏ
sinh hoạt đảng | xinh sin kinh minh ninh binh | hạt hoạ loạt hoại hoạn | đang đáng đàng đẳng đăng dạng
nghị quyết đại hội | nghỉ nghi nghĩ ngại nhị | tuyết huyết quyến | đai đài đãi dại dài dải | hồi hối hôi hợi hỏi hơi
đại hội đại biểu | đai đài đãi dại dài dải | hồi hối hôi hợi hỏi hơi | đai đài đãi dại dài dải | biếu biển tiểu kiểu hiểu
nhiệm kỳ đại hội | nhiễm nghiệm nhiệt niệm | kỹ kỷ kỵ ki vì gì | đai đài đãi dại dải dai | hồi hối hôi hợi hỏi hơi
chương trình hành động | chướng chưởng chuông chuộng chuồng phương | trịnh trinh tình | hạnh hanh hình lành vành bành | đồng đông đống đổng đọng đóng
chương trình công tác | chướng chưởng chuông chuộng chuồng phương | trịnh trinh tình | cổng cống cồng cong côn ông | tạc tắc tặc tát các xác
quyết liệt, hiệu quả | tuyết huyết quyến | việt liệu biệt diệt kiệt miệt | hiểu hiếu hiện liệu hiệp thiệu | qua quá quà của quản quỷ
đồng bộ, hiệu quả | động đống đổng đóng dòng đọng | bổ bố bồ bô bọ bỏ | hiểu hiếu liệu hiệp thiệu diệu | qua quá quà của quản quỷ
thiết thực, hiệu quả | thiệt thiếc tiết thiếu thiến triết | thục thúc trực thự | hiểu hiếu liệu hiệp thiệu diệu | qua quá quà của quản quỷ
gương mẫu thực hiện | ương tương dương lương vương hương | mậu mâu mầu màu máu mau | thức thục thúc trực thự | hiến hiển hiền hiên hiệu kiện
tự phê bình và phê bình | tư từ tử tứ tụ tù | phế phe khê thê chê | binh bính bỉnh hình tình mình | va vả vá vã rà mà | phế phe khê thê chê | binh bính bỉnh hình tình mình
tự phê bình | tư từ tử tứ tụ tù | phế phe khê thê chê | binh bính bỉnh hình tình mình
kỷ luật, kỷ cương | kỳ ký kỹ kỵ ki tỷ | luận lật quật duật | kỳ kỵ ki tỷ xỉ kẻ | cường cưỡng cuồng cuống cuông chương
kỷ cương, kỷ luật | kỳ ký kỹ kỵ ki tỷ | cường cưỡng cuồng cuống cuông ương | kỳ ký kỹ kỵ ki tỷ | luận lật quật duật
tham nhũng, lãng phí | thám thảm thăm thâm thẩm thậm | nhung nhúng nhưng | làng lang lạng láng lăng lắng | phi phì phỉ chí phó khí
phòng, chống tham nhũng | phong phóng phỏng phông phùng | chồng chóng chốn cống cuống | thám thăm thâm thậm thầm thắm | nhung nhúng những nhưng nhủng
thực hành tiết kiệm | thức thục thúc trực thự | hạnh hanh hàn thành dành lành | tiếc tiếp tiến viết biết giết | kiểm kiếm kiêm kiềm kiện niệm
chống lãng phí | chồng chóng chốn thống cống khống | làng lang lạng láng lăng lắng | phi phì phỉ chí phó khí
khiếu nại, tố cáo | khiêu phiếu thiếu chiếu khiến hiếu | nai lại ngại tại hại mại | tô tộ tờ tò tỏ to | cao cảo cạo có các báo
giải quyết khiếu nại | giai giảm giả giản giỏi | tuyết huyết quyến | khiêu phiếu thiếu chiếu khiến hiếu | nai lại ngại tại hại mại
tiếp công dân | tiệp tiến tiết hiếp tiếc kiếp | cộng cổng cống cồng cong côn | dẫn dần đàn đạn đan dàn giân
quốc phòng, an ninh | cuốc | phóng phỏng phông phùng | án ăn ân ấn ẩn anh ang | linh nin kinh binh tinh vinh
quốc phòng và an ninh | cuốc | phóng phỏng phông phùng | va vả vá vã rà vò | án ăn ân ấn ẩn anh | linh nin kinh minh binh tinh
chính sách, pháp luật | chỉnh chinh chín chánh thính chích | sạch xách cách tách bách sánh | phép phá phán phái pháo tháp | luận lật quật duật
chủ trương, đường lối | chú chu chữ chứ chư chỉ | trưởng trướng trượng thương | đương dường dưỡng | lỗi lôi lội lợi lời lõi
chủ trương của đảng | chú chu chữ chứ chư chỉ | trưởng trướng trượng thương tương | cua cửa cưa quả cả củ | đang đáng đàng đẳng đăng dạng
đường lối của đảng | đương dường dương dưỡng | lỗi lôi lội lời lõi tối | cua cửa cưa quả cả củ | đang đáng đàng đẳng đăng dạng
tư tưởng chính trị | từ tự tử tứ tu tù | tướng tương tường tuồng thưởng xưởng | chỉnh chinh chín chánh thính chích | trì trí tri tại thị trụ
phẩm chất chính trị | phạm thẩm | chặt chấm cất | chỉnh chinh chín chánh thính chích | trì trí tri tại thị trụ
đạo đức, lối sống | đảo đáo đao dạo dao dào | đực đúc dục đục dực đứt | lỗi lôi lội lợi lời lõi | sông sóng song ống tống cống
đạo đức lối sống | đào đảo đáo đao dạo dao | đực đúc đục dực đứt đứa | lỗi lôi lội lợi lời lõi | sông sóng song ống tống cống
trong sạch, vững mạnh | trọng trông trồng trống trung trang | mạch bạch hạch gạch vạch rạch | vựng vũng vùng | mảnh mãnh manh mạng mạn cạnh
trong sạch vững mạnh | trọng trông trồng trống trung trang | sách mạch bạch hạch gạch vạch | vựng vũng vùng | mảnh mãnh manh mạng mạn cạnh
phương hướng, nhiệm vụ | phường phượng chương thương hương khương | hưởng hương huống tướng vướng chướng | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ
yêu cầu nhiệm vụ | yếu rêu nêu yên kêu | cấu câu cậu cẩu cau cần | nhiễm nghiệm niệm | vũ vu vú dụ vị cụ
phân công nhiệm vụ | phần phận phấn phẫn phan phản | cộng cổng cống cồng cong côn | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ
phân công trách nhiệm | phần phận phấn phẫn phan phản | cộng cổng cống cồng cong côn | trạch trích tách tránh thách rách | nhiễm nghiệm nhiệt niệm
giao nhiệm vụ | giáo gian giai giam gieo | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ
hoàn thành nhiệm vụ | hoãn hoan hoán hoạn hoàng hoành | thanh thánh thạnh | nhiễm nhiệt niệm | vũ vu vú dụ vị cụ
hoàn thành tốt nhiệm vụ | hoãn hoan hoán hoạn hoàng hoành | thanh thánh thạnh hành | tốc tố cốt tốn sốt hốt | nhiễm nghiệm nhiệt niệm | vũ vu vú dụ vị cụ
đánh giá kết quả | đành danh dành đáng đán đính | già giã giáo giám giáp gái | kẹt yết tết vết | qua quá quà của quản quỷ
kiểm điểm, đánh giá | kiếm kiệm kiêm kiềm hiểm kiểu | điềm điếm diệm diêm diễm điểu | đành dành đán đính | gia giả già giã giáo giám
đánh giá, xếp loại | đành dành đán đính | gia giả già giã giáo giám | nếp bếp | loài loạn loạt hoại toại
thi đua, khen thưởng | thì thị thí khi chi thu | đũa đùa đưa dựa đứa dứa | khe khan then chen ghen ken | thường thương thượng trưởng hưởng tưởng
khen thưởng kịp thời | khe khan then chen ghen ken | thường thương thượng trưởng hưởng tưởng | kíp kỵ dịp kẹp | thới thôi thổi thói thoi thối
phong trào thi đua | phòng phóng phỏng phông hong | trao trò trà tràn rào tào | thì thị thí khi chi ti | đũa đùa đưa dựa đứa dứa
trong thời gian tới | trông trồng trống trang rong chong | thới thôi thổi thói thoi thối | giản gián giãn giàn giận giang dan | tời tội tôi thới nới hới
đáp ứng yêu cầu | đạp đắp đập dập đá đáy | ưng úng ủng ung cứng hứng | yếu rêu nêu yên kêu | cấu câu cậu cẩu cau cần
phù hợp với | phụ phú phu thù phà phì | hộp hợi lợp | vời voi vôi vội vòi mới
cụ thể hoá | cũ củ cú cù cu cự | thế thệ thề thê thẻ the | hoa hoà hoạ hoả khoá xoá
thường xuyên kiểm tra | thương thưởng thượng trường phường tường | tuyên duyên quyên uyên huyên | kiếm kiệm kiêm kiềm hiểm kiểu | trả trà trá ra ta trao
thường xuyên, liên tục | thương thưởng trường phường tường nhường | tuyên duyên quyên uyên huyên | liền niên liêng viên tiên biên | túc tức tụt mục dục cục
tạo sự thống nhất | táo tào tảo tao tại tạm | sư sứ su dự tự cự | thông thốn tống trống khống | nhật nhạt nhặt chất thất nhấn
tạo điều kiện thuận lợi | táo tào tảo tao tạm tạp | điêu điếu điểu diều diệu diễu | kiến kiên hiện diện viện biện | thuần thuẫn thuật nhuận thận | lời lội lối lỗi lôi lõi
điều kiện thuận lợi | điệu điêu điếu điểu diều diệu | kiến kiên hiện diện viện biện | thuần thuẫn thuật nhuận thận | lời lội lối lỗi lôi lõi
tinh thần trách nhiệm | tỉnh tính tình tĩnh tịnh tin | thân thận thằn than thầu trần | trạch trích tách tránh thách rách | nhiễm nghiệm nhiệt niệm
ý thức trách nhiệm | uý | thực thúc thục thứ tức phức | trạch trích tách tránh thách rách | nhiễm nghiệm nhiệt niệm
nghị quyết của đảng | nghỉ nghi nghĩ ngại nhị | quyệt tuyết huyết quyến | cua cùa cửa cưa cựa quả | đang đáng đàng đãng đẳng đăng
tiến độ giải ngân | tiên tiền tiện tiễn tiếng tiếp | bộ đô đồ đổ đỗ đố | giai giãi vải dải rải | ngần ngẩn ngăn ngắn ngàn ngạn
kết quả khả quan | két kẹt kế hết yết tết | qua quá quà của quản quỷ | kha thả khải phả chả | quản quán quàn quân quận quần
giải phóng mặt bằng | giai giãi vải dải rải | phong phỏng phông phồng chóng | mắt mật mạt mất mát mặc | băng bàng bang bảng báng bâng bằn
dân chủ ở cơ sở | dẫn dần đàn đạn | chú chu chữ chứ chư | vở nở lở hở dở bở | cờ cỡ cớ cô co cổ | sơ sợ sớ sờ sổ sỏ
giảm nghèo bền vững | giám giam giải giả | nghè | bên bến bện ben | vựng vừng vũng vùng vụng
hoàn cảnh khó khăn | hoan hoãn hoán hoạn hoàng | cánh cạnh canh cành cảng | kho khố khổ khô khơ | khan khẩn khán khấn khản
vật chất và tinh thần | vất vạt vặt vắt giật dật | chật chắt chát chặt chấp | va vả vã vá rà | tỉnh tĩnh tịnh tin sinh | thân thận thằn than thắn
vệ sinh môi trường | vế vê vẽ vẻ vé | sính xinh kinh minh binh | mỗi mồi moi mới mọi mời | trưởng trương trướng trượng
an toàn giao thông | án ăn ân ấn ẩn | toán toản toan hoàn tàn | giáo giảo dao rao | thống thong thôn không tông
phòng cháy, chữa cháy | phong phóng phỏng phông phùng | chạy chảy chay chày chán | chưa chứa chừa chửa chùa | chạy chảy chay chày chán
phòng, chống thiên tai | phong phóng phỏng phông phùng | chồng chông chóng trống | thiến thiện thiền tiên nhiên | tại tài tải tái thi
khắc phục hậu quả | khác khạc khắt chắc nhắc | phúc phức thục nhục | hầu hấu mậu cậu | qua quá quà của quản quỷ
xem xét, quyết định | xe xen kem tem | sét mét nét xít vết | quyệt tuyết huyết quyến | đình đỉnh đinh đính đĩnh
phát triển đảng viên | phạt phật phác pháp phá | triền triện thiển | đàng đãng đẳng đặng dâng | viện viễn viền diên liên
bảo vệ môi trường | báo bao bào bạo bão bản | vẽ vé vẻ ve hệ lệ | mỗi mồi mời mỏi mô môn | trưởng trương trướng trượng thường tường
bảo vệ chính trị nội bộ | báo bao bào bạo bão bản | vẽ vé ve lệ tệ bệ | chỉnh chinh chín chánh thính chích | trì trí tri tại thị trụ | nỗi nồi nới noi lội hội | bổ bố bồ bô bọ bỏ
quản lý nhà nước | quán quận quần quấn quảng quả | li lỵ bí lá ví lái | nha nhã hà nhì nhàn nà | ước bước tước cước rước hước
ngân sách nhà nước | ngăn ngắn ngàn ngạn nhân ngâm | sạch xách bách sánh vách rách | nha nhã hà nhì nhàn nà | ước bước tước cước rước hước
đầu tư công | đấu đậu đẩu dầu dấu đau | tự tử tứ tu tù tụ | cổng cống cồng cong côn ông
đầu mối | đấu đậu đâu đẩu dầu đau | mồi mỏi mốc muối rối bối
định kỳ báo cáo | đình đỉnh đinh đính đĩnh dinh | kỹ kỷ kỵ ki vì gì | bào bạo bão cáo áo bác | cao cảo cạo có các báo
thực hiện nghiêm | thức thục thúc trực thự | hiến hiển hiền hiên hiệu kiện | 
thực hiện tốt | thức thục thúc trực thự | hiến hiển hiền hiên hiệu kiện | tốc cốt tốn sốt hốt rốt
thực hiện nhiệm vụ | thức thục thúc trực thự | hiến hiển hiền hiên kiện viện | nhiễm nhiệt niệm | vũ vu vú dụ vị cụ
thực hiện chỉ thị | thức thục thúc trực thự | hiến hiển hiền hiên kiện diện | chí chị chì chải hỉ củi | thi thì thí tại trị thụ
thực hiện nghị quyết | thức thục thúc trực thự | hiến hiển hiền hiên hiệu kiện | nghĩ ngại nhị | tuyết huyết quyến
các cấp uỷ | cát tác cá xác cách cán | cập cáp cắp cặp cạp chấp | uy uý huỷ quỷ ủi
mọi tình huống | mỏi mới môi mỗi mối mời | tỉnh tính tinh tĩnh tịnh trình | hướng hưởng hương xuống uống cuống
hiến đất | hiên | đắt
trực chiến | trục | 
gặp mặt | gặt | mắt
mặt hạn chế | mặc | hạng | 
giữ gìn | giử | 
sửa chữa |  | chửa
sửa đổi | sữa | 
nghỉ phép | nghĩ | 
suy nghĩ |  | nghỉ
bổ ích | bỗ | 
hỗ trợ | hổ | 
đội ngũ |  | ngủ
dữ liệu | giữ | 
mạnh mẽ |  | mẻ
chặt chẽ |  | chẻ
vẻ vang | vẽ | 
sẵn sàng |  | sàn
kỷ cương | kỹ | 
kỷ yếu | kỹ | 
chuyển đổi |  | đỗi
thực tiễn |  | tiển
nhầm lẫn |  | lẩn
vẫn còn | vẩn | 
suôn sẻ | suông | sẽ
biểu dương |  | giương
tuyên truyền |  | chuyền
trụ sở |  | sỡ
triệt để |  | đễ
trật tự | chật | 
trình độ | chình | 
chân thành | trân | 
chứng minh | trứng | 
chính sách |  | xách
xuất sắc |  | xắc
đột xuất |  | suất
rà soát | dà già | sót
xem xét |  | sét
xác định | sác | 
xác minh | sác | 
sung túc | xung | 
sâu sát | xâu | xát sác
sát sao | xát sác | xao
sắp xếp |  | sếp
sáng kiến | xáng | 
sinh sống | xinh | 
sạt lở |  | lỡ
sạch sẽ |  | sẻ
dành thời gian | giành |  | 
dấu hiệu | giấu | 
đóng dấu |  | giấu
giấy tờ | dấy | 
giáo dục |  | giục
gián đoạn | rán | 
duy trì |  | chì
di tích | ri | tít
rõ ràng |  | dàng
rộng rãi |  | dãi
cơ quan chức năng |  | quang |  | 
hoàn thiện | hoàng | 
địa bàn |  | bàng
khắc phục | khắt | 
kiên quyết | kiêng | 
cài đặt |  | đặc
lắp đặt |  | đặc
đặt vấn đề | đặc |  | 
vững chắc |  | chắt
thắc mắc | thắt | 
mặt trận | mặc | 
bề mặt |  | mặc
nắm bắt |  | bắc
thiết thực | thiếc | 
tiết kiệm | tiếc | 
tích cực | tít | 
biên bản |  | bảng
văn bản |  | bảng
căn bản |  | bảng
cơ bản |  | bảng
sơ lược |  | lượt
chữ ký | chử | 
chữa cháy | chửa | 
cởi mở |  | mỡ
cơ sở |  | sỡ
hữu ích | hửu | 
đổi mới | đỗi | 
bãi đỗ xe | bải | đổ | 
bãi rác | bải | 
cải tạo | cãi | 
cải thiện | cãi | 
khẩn trương |  | chương
dễ dàng | dể | 
bài trừ | bày | 
tội phạm |  | phạn
tệ nạn |  | nạng
giả mạo | dả | 
bức xúc |  | súc
xúc phạm | súc | 
cảm xúc |  | súc
cổ phần | cỗ | 
gương mẫu |  | mẩu
biểu mẫu |  | mẩu
mẫu mực | mẩu | 
nhũng nhiễu | nhủng | 
quấy nhiễu |  | nhiểu
nghiêm túc | nghiệm | 
nghiêm minh | nghiệm | 
vinh dự | dinh | 
chia sẻ kinh nghiệm |  | sẽ xẻ |  | 
chia sẻ thông tin |  | sẽ xẻ |  | 
chia sẻ dữ liệu |  | sẽ xẻ |  | 
lợi ích hợp pháp |  | ít | họp hộp | 
tình hình thực tế | tỉnh | hinh |  | 
nộp ngân sách |  |  | xách
huy động nguồn lực |  |  |  | lựt
ban chấp hành đảng bộ |  | trấp |  |  | 
hội đồng nhân dân | hồi hôi |  |  | 
uỷ ban nhân dân |  | bang |  | 
uỷ viên ban thường vụ |  |  |  | thưởng | vu
hội nông dân |  | nôn | giân
đoàn thanh niên |  | thành | niêng
dịch vụ công trực tuyến |  |  |  | chực | tiến
xây dựng nông thôn mới |  |  | nôn | thông | 
nông thôn mới | nôn | thông | 
hộ nghèo, hộ cận nghèo | hổ hỗ |  | hổ | cậng | 
người có công với cách mạng |  |  |  |  |  | mạn
bảo hiểm y tế | bão |  |  | 
bảo hiểm xã hội | bão |  | xả | hôi
ứng phó với thiên tai |  | phố |  |  | 
công tác phòng, chống |  |  |  | trống
tìm kiếm cứu nạn |  | kím |  | nạng
quyền sử dụng đất |  | xử |  | đắt
cấp giấy chứng nhận |  | dấy | trứng | 
tài sản công |  | xản | 
đại biểu quốc hội |  |  |  | hồi
nhiệm kỳ |  | kỵ
đại hội đảng bộ |  | hồi | đáng đàng | 
ứng cử |  | cữ
bầu cử | bàu | cữ
luân chuyển cán bộ | luôn |  |  | 
kê khai tài sản |  |  |  | xản
thời gian qua |  | dan | 
thời gian tới |  | dan | 
đề nghị các cơ quan |  |  |  |  | quang
`;

/** A fixed phrase, folded. */
export interface Formula {
  readonly words: readonly string[];
  /** What stands between them: a blank, or a comma and a blank. */
  readonly between: readonly (" " | ", ")[];
  /** By word: its slips. */
  readonly slips: readonly ReadonlySet<string>[];
}

function formulaOf(line: string): Formula {
  const [phrase = "", ...slips] = line.split(" | ");
  return {
    words: phrase.split(/,? /),
    between: [...phrase.matchAll(/(,?) /g)].map(([mark]) => (mark === ", " ? ", " : " ")),
    slips: slips.map((words) => new Set(words.split(" "))),
  };
}

export const FORMULAS: readonly Formula[] = LINES.trim().split("\n").map(formulaOf);
