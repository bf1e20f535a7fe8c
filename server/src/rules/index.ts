// Written by `npm run generate` from the files in this folder's folders: one file, one rule.
import type { Rule } from "./define.ts";
import banSaoCoQuan from "./ban-sao/co-quan.ts";
import banSaoDuongKe from "./ban-sao/duong-ke.ts";
import banSaoKyHieu from "./ban-sao/ky-hieu.ts";
import banSaoLoai from "./ban-sao/loai.ts";
import banSaoThanhPhan from "./ban-sao/thanh-phan.ts";
import boQuaKhongRo from "./bo-qua/khong-ro.ts";
import boQuaThieuLyDo from "./bo-qua/thieu-ly-do.ts";
import boQuaThua from "./bo-qua/thua.ts";
import canCuDauCau from "./can-cu/dau-cau.ts";
import canCuDayDu from "./can-cu/day-du.ts";
import canCuGachDauDong from "./can-cu/gach-dau-dong.ts";
import canCuLuatThuaSo from "./can-cu/luat-thua-so.ts";
import canCuLuat from "./can-cu/luat.ts";
import canCuThamQuyenBanHanh from "./can-cu/tham-quyen-ban-hanh.ts";
import canCuThieu from "./can-cu/thieu.ts";
import cauHinhKhongHopLe from "./cau-hinh/khong-hop-le.ts";
import chuAmTiet from "./chu/am-tiet.ts";
import chuBangMaCu from "./chu/bang-ma-cu.ts";
import chuDatDauThanh from "./chu/dat-dau-thanh.ts";
import chuDauNgoacKep from "./chu/dau-ngoac-kep.ts";
import chuGachNoi from "./chu/gach-noi.ts";
import chuKyTuLa from "./chu/ky-tu-la.ts";
import chuNhamQuenThuoc from "./chu/nham-quen-thuoc.ts";
import chuNhamTu from "./chu/nham-tu.ts";
import chuSoKieuAnh from "./chu/so-kieu-anh.ts";
import chuTuDung from "./chu/tu-dung.ts";
import chuUnicode from "./chu/unicode.ts";
import chuVietHoa from "./chu/viet-hoa.ts";
import chuKyBienBan from "./chu-ky/bien-ban.ts";
import chuKyChucVuKemTen from "./chu-ky/chuc-vu-kem-ten.ts";
import chuKyChucVuKhongQuyDinh from "./chu-ky/chuc-vu-khong-quy-dinh.ts";
import chuKyChucVuPhuHop from "./chu-ky/chuc-vu-phu-hop.ts";
import chuKyChucVuUyVien from "./chu-ky/chuc-vu-uy-vien.ts";
import chuKyDanhXung from "./chu-ky/danh-xung.ts";
import chuKyKiemNhiem from "./chu-ky/kiem-nhiem.ts";
import chuKyLienCoQuan from "./chu-ky/lien-co-quan.ts";
import chuKyQuyenHanPhuHop from "./chu-ky/quyen-han-phu-hop.ts";
import chuKyQuyenHan from "./chu-ky/quyen-han.ts";
import chuKyTenTapThe from "./chu-ky/ten-tap-the.ts";
import chuKyThieuChucVu from "./chu-ky/thieu-chuc-vu.ts";
import chuKyThieuHoTen from "./chu-ky/thieu-ho-ten.ts";
import chuKyThieu from "./chu-ky/thieu.ts";
import chuKyTrinhDaiHoi from "./chu-ky/trinh-dai-hoi.ts";
import chuKyVietHoa from "./chu-ky/viet-hoa.ts";
import chuKyXacNhanDaiHoi from "./chu-ky/xac-nhan-dai-hoi.ts";
import coQuanChuQuanDiaDanh from "./co-quan/chu-quan-dia-danh.ts";
import coQuanDaiHoi from "./co-quan/dai-hoi.ts";
import coQuanDauSaoThua from "./co-quan/dau-sao-thua.ts";
import coQuanDauSao from "./co-quan/dau-sao.ts";
import coQuanGhiBanThuongVu from "./co-quan/ghi-ban-thuong-vu.ts";
import coQuanGhiDangBo from "./co-quan/ghi-dang-bo.ts";
import coQuanLienCoQuan from "./co-quan/lien-co-quan.ts";
import coQuanLoaiCapTren from "./co-quan/loai-cap-tren.ts";
import coQuanTenRieng from "./co-quan/ten-rieng.ts";
import coQuanThieuCapTren from "./co-quan/thieu-cap-tren.ts";
import coQuanThieu from "./co-quan/thieu.ts";
import coQuanThuaCapTren from "./co-quan/thua-cap-tren.ts";
import coQuanVietHoa from "./co-quan/viet-hoa.ts";
import coQuanVietTat from "./co-quan/viet-tat.ts";
import dauMucDoKhan from "./dau-muc-do/khan.ts";
import dauMucDoLuuHanh from "./dau-muc-do/luu-hanh.ts";
import dauMucDoMatNoiBo from "./dau-muc-do/mat-noi-bo.ts";
import dauMucDoMatPhoBien from "./dau-muc-do/mat-pho-bien.ts";
import dauMucDoMat from "./dau-muc-do/mat.ts";
import dauMucDoViTri from "./dau-muc-do/vi-tri.ts";
import dauMucDoVietHoa from "./dau-muc-do/viet-hoa.ts";
import deMucChuDau from "./de-muc/chu-dau.ts";
import deMucChuSo from "./de-muc/chu-so.ts";
import deMucDangDanhSo from "./de-muc/dang-danh-so.ts";
import deMucDauCuoi from "./de-muc/dau-cuoi.ts";
import deMucDieu from "./de-muc/dieu.ts";
import deMucKhongDongNhat from "./de-muc/khong-dong-nhat.ts";
import deMucMotMuc from "./de-muc/mot-muc.ts";
import deMucSoThuTu from "./de-muc/so-thu-tu.ts";
import deMucTenDeMuc from "./de-muc/ten-de-muc.ts";
import deMucThieu from "./de-muc/thieu.ts";
import deMucTieuDe from "./de-muc/tieu-de.ts";
import deMucVietHoa from "./de-muc/viet-hoa.ts";
import diaDanhNgayCapHanhChinh from "./dia-danh-ngay/cap-hanh-chinh.ts";
import diaDanhNgayDiaDanhCu from "./dia-danh-ngay/dia-danh-cu.ts";
import diaDanhNgayDinhDang from "./dia-danh-ngay/dinh-dang.ts";
import diaDanhNgayKhongCoThat from "./dia-danh-ngay/khong-co-that.ts";
import diaDanhNgayThemSo0 from "./dia-danh-ngay/them-so-0.ts";
import diaDanhNgayTheoCap from "./dia-danh-ngay/theo-cap.ts";
import diaDanhNgayThieu from "./dia-danh-ngay/thieu.ts";
import diaDanhNgayThuaSo0 from "./dia-danh-ngay/thua-so-0.ts";
import doanVanBiNgat from "./doan-van/bi-ngat.ts";
import doanVanKhoangTrang from "./doan-van/khoang-trang.ts";
import doanVanLapTu from "./doan-van/lap-tu.ts";
import doanVanNgoacKhongKhop from "./doan-van/ngoac-khong-khop.ts";
import kiemTraLoiQuyTac from "./kiem-tra/loi-quy-tac.ts";
import kinhGuiCapDuoi from "./kinh-gui/cap-duoi.ts";
import kinhGuiDauCau from "./kinh-gui/dau-cau.ts";
import kinhGuiMotNoi from "./kinh-gui/mot-noi.ts";
import kinhGuiThieu from "./kinh-gui/thieu.ts";
import kinhGuiThua from "./kinh-gui/thua.ts";
import kinhGuiTuDung from "./kinh-gui/tu-dung.ts";
import kinhGuiViTri from "./kinh-gui/vi-tri.ts";
import kinhGuiVietHoa from "./kinh-gui/viet-hoa.ts";
import nhatQuanChuThe from "./nhat-quan/chu-the.ts";
import noiDungCauDai from "./noi-dung/cau-dai.ts";
import noiDungChoTrong from "./noi-dung/cho-trong.ts";
import noiDungDauKetThucThua from "./noi-dung/dau-ket-thuc-thua.ts";
import noiDungDauKetThuc from "./noi-dung/dau-ket-thuc.ts";
import noiDungDauVet from "./noi-dung/dau-vet.ts";
import noiDungNguoiThucHien from "./noi-dung/nguoi-thuc-hien.ts";
import noiDungThieuPhan from "./noi-dung/thieu-phan.ts";
import noiDungThieu from "./noi-dung/thieu.ts";
import noiDungThoiHan from "./noi-dung/thoi-han.ts";
import noiNhanDauHaiCham from "./noi-nhan/dau-hai-cham.ts";
import noiNhanDauNganCach from "./noi-nhan/dau-ngan-cach.ts";
import noiNhanGachDauDong from "./noi-nhan/gach-dau-dong.ts";
import noiNhanLuu from "./noi-nhan/luu.ts";
import noiNhanMucDich from "./noi-nhan/muc-dich.ts";
import noiNhanNhuDieu from "./noi-nhan/nhu-dieu.ts";
import noiNhanNhuTren from "./noi-nhan/nhu-tren.ts";
import noiNhanThieu from "./noi-nhan/thieu.ts";
import noiNhanThuTu from "./noi-nhan/thu-tu.ts";
import noiNhanTrungLap from "./noi-nhan/trung-lap.ts";
import noiNhanVietHoa from "./noi-nhan/viet-hoa.ts";
import noiNhanVietTat from "./noi-nhan/viet-tat.ts";
import phoBienCauChu from "./pho-bien/cau-chu.ts";
import phoBienLapLai from "./pho-bien/lap-lai.ts";
import phoBienTenLoai from "./pho-bien/ten-loai.ts";
import phoBienThieu from "./pho-bien/thieu.ts";
import phoBienThua from "./pho-bien/thua.ts";
import phoBienViTri from "./pho-bien/vi-tri.ts";
import phuLucChiDanKhop from "./phu-luc/chi-dan-khop.ts";
import phuLucChiDan from "./phu-luc/chi-dan.ts";
import phuLucChuaNhac from "./phu-luc/chua-nhac.ts";
import phuLucDongRieng from "./phu-luc/dong-rieng.ts";
import phuLucSoThuTu from "./phu-luc/so-thu-tu.ts";
import phuLucTieuDe from "./phu-luc/tieu-de.ts";
import phuLucVanBanBanHanh from "./phu-luc/van-ban-ban-hanh.ts";
import phuLucVietHoa from "./phu-luc/viet-hoa.ts";
import quocHieuSaiChu from "./quoc-hieu/sai-chu.ts";
import quocHieuThieu from "./quoc-hieu/thieu.ts";
import quocHieuTieuDeDang from "./quoc-hieu/tieu-de-dang.ts";
import quocHieuTieuNguSaiChu from "./quoc-hieu/tieu-ngu-sai-chu.ts";
import quocHieuTieuNguThieu from "./quoc-hieu/tieu-ngu-thieu.ts";
import quyetDinhCauLenh from "./quyet-dinh/cau-lenh.ts";
import quyetDinhTenGoi from "./quyet-dinh/ten-goi.ts";
import soKyHieuCongVanDonVi from "./so-ky-hieu/cong-van-don-vi.ts";
import soKyHieuDinhDang from "./so-ky-hieu/dinh-dang.ts";
import soKyHieuHauTo from "./so-ky-hieu/hau-to.ts";
import soKyHieuKyHieuCoQuan from "./so-ky-hieu/ky-hieu-co-quan.ts";
import soKyHieuKyHieuLoai from "./so-ky-hieu/ky-hieu-loai.ts";
import soKyHieuNamThua from "./so-ky-hieu/nam-thua.ts";
import soKyHieuThemSo0 from "./so-ky-hieu/them-so-0.ts";
import soKyHieuThieu from "./so-ky-hieu/thieu.ts";
import soKyHieuTrungSo from "./so-ky-hieu/trung-so.ts";
import tenLoaiCongVan from "./ten-loai/cong-van.ts";
import tenLoaiDauCau from "./ten-loai/dau-cau.ts";
import tenLoaiDongLap from "./ten-loai/dong-lap.ts";
import tenLoaiMotDongRieng from "./ten-loai/mot-dong-rieng.ts";
import tenLoaiNgoaiDanhMuc from "./ten-loai/ngoai-danh-muc.ts";
import tenLoaiThieu from "./ten-loai/thieu.ts";
import tenLoaiVietHoa from "./ten-loai/viet-hoa.ts";
import tepKhongDocDuoc from "./tep/khong-doc-duoc.ts";
import tepNgoaiPhamVi from "./tep/ngoai-pham-vi.ts";
import tepQuaLon from "./tep/qua-lon.ts";
import tepQuaNhieu from "./tep/qua-nhieu.ts";
import thamQuyenLoaiVanBan from "./tham-quyen/loai-van-ban.ts";
import thuTuThanhPhan from "./thu-tu/thanh-phan.ts";
import tieuDeSaiChu from "./tieu-de/sai-chu.ts";
import tieuDeThieu from "./tieu-de/thieu.ts";
import tieuDeTieuNgu from "./tieu-de/tieu-ngu.ts";
import toChucKhongCon from "./to-chuc/khong-con.ts";
import trichYeuChuHoa from "./trich-yeu/chu-hoa.ts";
import trichYeuChuThuong from "./trich-yeu/chu-thuong.ts";
import trichYeuCongVanVeViec from "./trich-yeu/cong-van-ve-viec.ts";
import trichYeuDauChamCuoi from "./trich-yeu/dau-cham-cuoi.ts";
import trichYeuDuoiSo from "./trich-yeu/duoi-so.ts";
import trichYeuGachNganCach from "./trich-yeu/gach-ngan-cach.ts";
import trichYeuHoaSauVe from "./trich-yeu/hoa-sau-ve.ts";
import trichYeuQuaDai from "./trich-yeu/qua-dai.ts";
import trichYeuThieu from "./trich-yeu/thieu.ts";
import trichYeuVVThua from "./trich-yeu/v-v-thua.ts";
import trinhBayCachDoan from "./trinh-bay/cach-doan.ts";
import trinhBayCanLe from "./trinh-bay/can-le.ts";
import trinhBayCoChuThongNhat from "./trinh-bay/co-chu-thong-nhat.ts";
import trinhBayCoChu from "./trinh-bay/co-chu.ts";
import trinhBayGianDong from "./trinh-bay/gian-dong.ts";
import trinhBayKhoGiay from "./trinh-bay/kho-giay.ts";
import trinhBayKieuChu from "./trinh-bay/kieu-chu.ts";
import trinhBayLeTrang from "./trinh-bay/le-trang.ts";
import trinhBayMauChu from "./trinh-bay/mau-chu.ts";
import trinhBayPhongChu from "./trinh-bay/phong-chu.ts";
import trinhBaySoTrang from "./trinh-bay/so-trang.ts";
import trinhBayThutDauDong from "./trinh-bay/thut-dau-dong.ts";
import vienDanDieuKhoan from "./vien-dan/dieu-khoan.ts";
import vienDanDinhDang from "./vien-dan/dinh-dang.ts";
import vienDanHetHieuLuc from "./vien-dan/het-hieu-luc.ts";
import vienDanKhongKhop from "./vien-dan/khong-khop.ts";
import vienDanLanDau from "./vien-dan/lan-dau.ts";
import vienDanLanSau from "./vien-dan/lan-sau.ts";
import vienDanNgay from "./vien-dan/ngay.ts";
import vienDanTenLoai from "./vien-dan/ten-loai.ts";
import vienDanThemSo0 from "./vien-dan/them-so-0.ts";
import vienDanThieuKyHieu from "./vien-dan/thieu-ky-hieu.ts";
import vietHoaChucVu from "./viet-hoa/chuc-vu.ts";
import vietHoaCoQuan from "./viet-hoa/co-quan.ts";
import vietHoaDacBiet from "./viet-hoa/dac-biet.ts";
import vietHoaDangBac from "./viet-hoa/dang-bac.ts";
import vietHoaDanhHieu from "./viet-hoa/danh-hieu.ts";
import vietHoaDauCau from "./viet-hoa/dau-cau.ts";
import vietHoaDonViHanhChinh from "./viet-hoa/don-vi-hanh-chinh.ts";
import vietHoaDonViTenSo from "./viet-hoa/don-vi-ten-so.ts";
import vietHoaNamAmLich from "./viet-hoa/nam-am-lich.ts";
import vietHoaNgayLe from "./viet-hoa/ngay-le.ts";
import vietHoaNhanDanNhaNuoc from "./viet-hoa/nhan-dan-nha-nuoc.ts";
import vietHoaSuKien from "./viet-hoa/su-kien.ts";
import vietHoaTenLoaiVanBan from "./viet-hoa/ten-loai-van-ban.ts";
import vietHoaTet from "./viet-hoa/tet.ts";
import vietHoaThuThang from "./viet-hoa/thu-thang.ts";
import vietTatChuaGiaiThich from "./viet-tat/chua-giai-thich.ts";
import vietTatDinhNghia from "./viet-tat/dinh-nghia.ts";
import vietTatNguoc from "./viet-tat/nguoc.ts";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  banSaoCoQuan,
  banSaoDuongKe,
  banSaoKyHieu,
  banSaoLoai,
  banSaoThanhPhan,
  boQuaKhongRo,
  boQuaThieuLyDo,
  boQuaThua,
  canCuDauCau,
  canCuDayDu,
  canCuGachDauDong,
  canCuLuatThuaSo,
  canCuLuat,
  canCuThamQuyenBanHanh,
  canCuThieu,
  cauHinhKhongHopLe,
  chuAmTiet,
  chuBangMaCu,
  chuDatDauThanh,
  chuDauNgoacKep,
  chuGachNoi,
  chuKyTuLa,
  chuNhamQuenThuoc,
  chuNhamTu,
  chuSoKieuAnh,
  chuTuDung,
  chuUnicode,
  chuVietHoa,
  chuKyBienBan,
  chuKyChucVuKemTen,
  chuKyChucVuKhongQuyDinh,
  chuKyChucVuPhuHop,
  chuKyChucVuUyVien,
  chuKyDanhXung,
  chuKyKiemNhiem,
  chuKyLienCoQuan,
  chuKyQuyenHanPhuHop,
  chuKyQuyenHan,
  chuKyTenTapThe,
  chuKyThieuChucVu,
  chuKyThieuHoTen,
  chuKyThieu,
  chuKyTrinhDaiHoi,
  chuKyVietHoa,
  chuKyXacNhanDaiHoi,
  coQuanChuQuanDiaDanh,
  coQuanDaiHoi,
  coQuanDauSaoThua,
  coQuanDauSao,
  coQuanGhiBanThuongVu,
  coQuanGhiDangBo,
  coQuanLienCoQuan,
  coQuanLoaiCapTren,
  coQuanTenRieng,
  coQuanThieuCapTren,
  coQuanThieu,
  coQuanThuaCapTren,
  coQuanVietHoa,
  coQuanVietTat,
  dauMucDoKhan,
  dauMucDoLuuHanh,
  dauMucDoMatNoiBo,
  dauMucDoMatPhoBien,
  dauMucDoMat,
  dauMucDoViTri,
  dauMucDoVietHoa,
  deMucChuDau,
  deMucChuSo,
  deMucDangDanhSo,
  deMucDauCuoi,
  deMucDieu,
  deMucKhongDongNhat,
  deMucMotMuc,
  deMucSoThuTu,
  deMucTenDeMuc,
  deMucThieu,
  deMucTieuDe,
  deMucVietHoa,
  diaDanhNgayCapHanhChinh,
  diaDanhNgayDiaDanhCu,
  diaDanhNgayDinhDang,
  diaDanhNgayKhongCoThat,
  diaDanhNgayThemSo0,
  diaDanhNgayTheoCap,
  diaDanhNgayThieu,
  diaDanhNgayThuaSo0,
  doanVanBiNgat,
  doanVanKhoangTrang,
  doanVanLapTu,
  doanVanNgoacKhongKhop,
  kiemTraLoiQuyTac,
  kinhGuiCapDuoi,
  kinhGuiDauCau,
  kinhGuiMotNoi,
  kinhGuiThieu,
  kinhGuiThua,
  kinhGuiTuDung,
  kinhGuiViTri,
  kinhGuiVietHoa,
  nhatQuanChuThe,
  noiDungCauDai,
  noiDungChoTrong,
  noiDungDauKetThucThua,
  noiDungDauKetThuc,
  noiDungDauVet,
  noiDungNguoiThucHien,
  noiDungThieuPhan,
  noiDungThieu,
  noiDungThoiHan,
  noiNhanDauHaiCham,
  noiNhanDauNganCach,
  noiNhanGachDauDong,
  noiNhanLuu,
  noiNhanMucDich,
  noiNhanNhuDieu,
  noiNhanNhuTren,
  noiNhanThieu,
  noiNhanThuTu,
  noiNhanTrungLap,
  noiNhanVietHoa,
  noiNhanVietTat,
  phoBienCauChu,
  phoBienLapLai,
  phoBienTenLoai,
  phoBienThieu,
  phoBienThua,
  phoBienViTri,
  phuLucChiDanKhop,
  phuLucChiDan,
  phuLucChuaNhac,
  phuLucDongRieng,
  phuLucSoThuTu,
  phuLucTieuDe,
  phuLucVanBanBanHanh,
  phuLucVietHoa,
  quocHieuSaiChu,
  quocHieuThieu,
  quocHieuTieuDeDang,
  quocHieuTieuNguSaiChu,
  quocHieuTieuNguThieu,
  quyetDinhCauLenh,
  quyetDinhTenGoi,
  soKyHieuCongVanDonVi,
  soKyHieuDinhDang,
  soKyHieuHauTo,
  soKyHieuKyHieuCoQuan,
  soKyHieuKyHieuLoai,
  soKyHieuNamThua,
  soKyHieuThemSo0,
  soKyHieuThieu,
  soKyHieuTrungSo,
  tenLoaiCongVan,
  tenLoaiDauCau,
  tenLoaiDongLap,
  tenLoaiMotDongRieng,
  tenLoaiNgoaiDanhMuc,
  tenLoaiThieu,
  tenLoaiVietHoa,
  tepKhongDocDuoc,
  tepNgoaiPhamVi,
  tepQuaLon,
  tepQuaNhieu,
  thamQuyenLoaiVanBan,
  thuTuThanhPhan,
  tieuDeSaiChu,
  tieuDeThieu,
  tieuDeTieuNgu,
  toChucKhongCon,
  trichYeuChuHoa,
  trichYeuChuThuong,
  trichYeuCongVanVeViec,
  trichYeuDauChamCuoi,
  trichYeuDuoiSo,
  trichYeuGachNganCach,
  trichYeuHoaSauVe,
  trichYeuQuaDai,
  trichYeuThieu,
  trichYeuVVThua,
  trinhBayCachDoan,
  trinhBayCanLe,
  trinhBayCoChuThongNhat,
  trinhBayCoChu,
  trinhBayGianDong,
  trinhBayKhoGiay,
  trinhBayKieuChu,
  trinhBayLeTrang,
  trinhBayMauChu,
  trinhBayPhongChu,
  trinhBaySoTrang,
  trinhBayThutDauDong,
  vienDanDieuKhoan,
  vienDanDinhDang,
  vienDanHetHieuLuc,
  vienDanKhongKhop,
  vienDanLanDau,
  vienDanLanSau,
  vienDanNgay,
  vienDanTenLoai,
  vienDanThemSo0,
  vienDanThieuKyHieu,
  vietHoaChucVu,
  vietHoaCoQuan,
  vietHoaDacBiet,
  vietHoaDangBac,
  vietHoaDanhHieu,
  vietHoaDauCau,
  vietHoaDonViHanhChinh,
  vietHoaDonViTenSo,
  vietHoaNamAmLich,
  vietHoaNgayLe,
  vietHoaNhanDanNhaNuoc,
  vietHoaSuKien,
  vietHoaTenLoaiVanBan,
  vietHoaTet,
  vietHoaThuThang,
  vietTatChuaGiaiThich,
  vietTatDinhNghia,
  vietTatNguoc,
];
