package vn.danvan.notices;

import java.util.UUID;

public record NoticeId(UUID value) {}
