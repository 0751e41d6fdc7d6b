@echo off
rem Starts Architutor on Windows: needs a JDK 25 in JAVA_HOME and, for the first start, Maven on the PATH.
setlocal
set "HOME_DIR=%~dp0"
if not exist "%JAVA_HOME%\bin\javac.exe" (
  echo Architutor needs a JDK 25 or newer: install one and set JAVA_HOME. 1>&2
  exit /b 1
)
findstr /r /c:"^JAVA_VERSION=\"2[5-9]" /c:"^JAVA_VERSION=\"[3-9][0-9]" "%JAVA_HOME%\release" >nul || (
  echo The JDK in JAVA_HOME is older than 25: install a newer one and set JAVA_HOME. 1>&2
  exit /b 1
)
if not exist "%HOME_DIR%target\architutor.jar" (
  where mvn >nul 2>nul || (
    echo Architutor has to be built once and Maven is missing: install Maven. 1>&2
    exit /b 1
  )
  echo Building Architutor ^(once; the first time also fetches libraries^) 1>&2
  call mvn -B -q -f "%HOME_DIR%pom.xml" -Dmaven.test.skip=true package 1>&2 || exit /b 1
)
"%JAVA_HOME%\bin\java" -XX:GCTimeRatio=4 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -p "%HOME_DIR%target\fx" --add-modules javafx.controls,javafx.fxml ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  -cp "%HOME_DIR%target\architutor.jar;%HOME_DIR%target\lib\*" architutor.Main %*
