/** Words that abstracts begin with, and that begin no name where the next word is in small letters. */
export const PLAIN_BEGINNINGS: ReadonlySet<string> = new Set(
  "tăng,nâng,đẩy,tiếp,thực,triển,phát,xây,giữ,phòng,tổ,chấn,cung,báo,đề,công,chỉnh,rà,kiểm,giám,bảo,khắc,hướng,một,kết,sắp,kiện,điều,bổ,chuẩn,thành,ban,quản,sử,chế,phân,phối,quán,sơ,tổng,khen,mở,cử,góp,giao,tham,chủ,ứng,chuyển".split(
    ",",
  ),
);
