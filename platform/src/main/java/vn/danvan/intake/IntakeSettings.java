package vn.danvan.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param maxMegabytes the largest file that is read */
@ConfigurationProperties("platform.intake")
record IntakeSettings(@DefaultValue("20") int maxMegabytes) {}
