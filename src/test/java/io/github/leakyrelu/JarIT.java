package io.github.leakyrelu;

import static io.github.leakyrelu.Project.find;
import static io.github.leakyrelu.Project.pom;
import static io.github.leakyrelu.Project.read;
import static io.github.leakyrelu.Project.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Users get the jars, module and pom that are meant. Failsafe runs *IT, once {@code mvn verify} has made the jars. */
class JarIT {

    private static String jar(String classifier) throws IOException {
        return "target/" + pom("artifactId") + "-" + pom("version") + classifier + ".jar";
    }

    private static List<String> files(String jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            return zip.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).collect(Collectors.toList());
        }
    }

    /** The level of a class file: 52 is Java 8, 53 is Java 9. */
    private static int level(String classFile) throws IOException {
        try (ZipFile zip = new ZipFile(jar(""));
                DataInputStream in = new DataInputStream(zip.getInputStream(zip.getEntry(classFile)))) {
            in.readInt();
            return in.readInt();
        }
    }

    @Test
    void jarHasTheseFiles() throws Exception {
        String maven = "META-INF/maven/" + pom("groupId") + "/" + pom("artifactId");
        assertThat(files(jar(""))).containsExactlyInAnyOrder(
                "META-INF/LICENSE", "META-INF/MANIFEST.MF",
                maven + "/pom.properties", maven + "/pom.xml",
                "META-INF/versions/9/module-info.class",
                "io/github/leakyrelu/LeakyRelu.class",
                "io/github/leakyrelu/Relu.class",
                "io/github/leakyrelu/package-info.class");
    }

    @Test
    void classesAreForJava8AndTheModuleForJava9() throws Exception {
        assertThat(level("io/github/leakyrelu/LeakyRelu.class")).isEqualTo(52);
        assertThat(level("io/github/leakyrelu/Relu.class")).isEqualTo(52);
        assertThat(level("META-INF/versions/9/module-info.class")).isEqualTo(53);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_9)
    void moduleExportsThePackageAndRequiresNothingElse() throws Exception {
        assertThat(run("java", "-p", jar(""), "--describe-module", "io.github.leakyrelu").replaceFirst(" file:.*", ""))
                .isEqualTo("io.github.leakyrelu@" + pom("version")
                        + "\nexports io.github.leakyrelu\nrequires java.base mandated");
    }

    @Test
    void sourcesAndJavadocHaveTheirJars() throws Exception {
        assertThat(files(jar("-sources"))).contains("io/github/leakyrelu/LeakyRelu.java");
        assertThat(files(jar("-javadoc"))).contains("io/github/leakyrelu/LeakyRelu.html");
    }

    @Test
    void usersInheritNoDependency() throws Exception {
        assertThat(find("(?s)<dependency>(.*?)</dependency>", read("pom.xml")))
                .allSatisfy(dependency -> assertThat(dependency).contains("<scope>test</scope>"));
    }
}
