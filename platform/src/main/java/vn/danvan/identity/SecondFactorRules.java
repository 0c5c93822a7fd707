package vn.danvan.identity;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param requiredFor whose post has one of these duties must use a code from their phone; others may */
public record SecondFactorRules(@DefaultValue Set<Duty> requiredFor) {}
