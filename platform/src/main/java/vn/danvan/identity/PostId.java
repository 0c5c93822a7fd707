package vn.danvan.identity;

import java.io.Serializable;
import java.util.UUID;

public record PostId(UUID value) implements Serializable {}
