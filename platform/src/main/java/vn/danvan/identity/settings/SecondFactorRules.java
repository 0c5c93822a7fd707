package vn.danvan.identity.settings;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.danvan.identity.Duty;

/** @param requiredFor whose post has one of these duties must use a code from their phone; others may */
public record SecondFactorRules(@DefaultValue Set<Duty> requiredFor) {}
