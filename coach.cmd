@echo off
rem Runs intervals-coach: builds it if the jar is missing, keeps standard output for answers.
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo coach: a JDK 17 or newer is needed and was not found. Install one or set JAVA_HOME. 1>&2
  exit /b 2
)

call :find_jar
if not defined JAR (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo coach: Maven 3.8.7 or newer is needed to build and was not found. 1>&2
    exit /b 2
  )
  echo coach: building, this takes a minute the first time 1>&2
  pushd "%ROOT%"
  call mvn -q -B -pl mcp-server -am package -Dmaven.test.skip=true -Dmaven.javadoc.skip=true -Dmaven.source.skip=true -Dspotless.skip -Dspotless.apply.skip -Dspotless.check.skip 1>&2
  popd
  call :find_jar
)
if not defined JAR (
  echo coach: the build failed; what Maven said is above 1>&2
  exit /b 2
)

"%JAVA%" -Xlog:disable -Xlog:all=warning:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:find_jar
set "JAR="
for %%J in ("%ROOT%mcp-server\target\mcp-server-*-all.jar") do set "JAR=%%~fJ"
exit /b 0
