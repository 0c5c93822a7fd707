package vn.danvan.meeting.api;

import java.util.List;
import java.util.UUID;
import vn.danvan.meeting.AttendanceSheet;

/** @param needed members who must be present, of all of them */
record AttendanceJson(int present, int needed, boolean quorate, List<Member> members) {

    record Member(UUID id, String name, String role, String presence) {}

    static AttendanceJson of(AttendanceSheet sheet) {
        return new AttendanceJson(
                sheet.present(),
                sheet.needed(),
                sheet.quorate(),
                sheet.members().stream()
                        .map(each -> new Member(
                                each.member().id(),
                                each.member().name(),
                                each.member().role().name(),
                                each.presence().name()))
                        .toList());
    }
}
