@echo off
rem Finds a JDK 21 or newer, builds if needed and runs Underlag.
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "FOUND="
for %%H in ("%UNDERLAG_JAVA_HOME%" "%JAVA_HOME%") do if not defined FOUND call :consider %%H
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Java" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if exist "%%~P" for /d %%H in ("%%~P\*") do if not defined FOUND call :consider "%%~H"
)
if not defined FOUND (
    echo Underlag behöver Java 21 eller senare. Installera det från https://adoptium.net och kör kommandot igen. / Underlag needs Java 21 or later: install it from https://adoptium.net and run this again. 1>&2
    exit /b 2
)
if not exist "%ROOT%app\target\built" (
    echo Bygger Underlag ^(första gången tar det några minuter^) … 1>&2
    set "JAVA_HOME=!FOUND!"
    pushd "%ROOT%"
    call mvn -B -ntp -q -Dstyle.color=never -DskipTests -Dspotless.check.skip=true package 1>&2
    if errorlevel 1 (
        popd
        echo Bygget misslyckades: se felet ovan. / The build failed: see the error above. 1>&2
        exit /b 70
    )
    popd
    type nul > "%ROOT%app\target\built"
)
rem What ends within seconds gains nothing from the second compiler.
set "QUICK="
for %%C in (demo init check importers) do if "%~1"=="%%C" set "QUICK=-XX:TieredStopAtLevel=1"
"%FOUND%\bin\java" %QUICK% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC "-Dunderlag.home=%ROOT%." -cp "%ROOT%app\target\underlag.jar;%ROOT%app\target\lib\*" underlag.cli.Underlag %*
exit /b %errorlevel%

:consider
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "FOUND=%~1"
)
exit /b
